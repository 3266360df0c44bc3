package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// All copies are written into one temporary folder, where their own names are free; it lies in the
/// target, so that the move out of it stays on one disk.
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        var workshop = Files.createTempDirectory(folder, "copies");
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var copies = new ExecutorCompletionService<Path>(executor);
            files.forEach(file -> copies.submit(copy(file, workshop, folder, copier)));
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    copies.take().get();
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            } finally {
                executor.shutdownNow();
            }
        } finally {
            for (var file : files) {
                Files.deleteIfExists(workshop.resolve(file.getFileName()));
            }
            Files.delete(workshop);
        }
    }

    private static Callable<Path> copy(Path file, Path workshop, Path folder, Copier copier) {
        var name = file.getFileName();
        return () -> {
            try {
                copier.copy(file, workshop.resolve(name));
                return Files.move(workshop.resolve(name), folder.resolve(name), ATOMIC_MOVE);
            } catch (Exception e) {
                throw new IOException("cannot copy " + file, e);
            }
        };
    }
}
