package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

// Looks for the failure when all have ended: by then an interrupted copy has failed too, and comes
// first in the list.
//
// Caught by: the_first_failure_names_its_file_and_ends_all
// Says: which file?
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        // close() waits here for copies that were interrupted: they have to clean up.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var copies = new ExecutorCompletionService<Path>(executor);
            var inOrder =
                    files.stream()
                            .map(file -> copies.submit(() -> copy(file, folder, copier)))
                            .toList();
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    if (copies.take().state() == Future.State.FAILED) {
                        executor.shutdownNow();
                        executor.awaitTermination(1, TimeUnit.HOURS);
                        break;
                    }
                }
                for (var copy : inOrder) {
                    copy.get();
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Path copy(Path file, Path folder, Copier copier) throws IOException {
        try {
            var temporary = Files.createTempFile(folder, ".copy-", ".tmp");
            try {
                copier.copy(file, temporary);
                return Files.move(temporary, folder.resolve(file.getFileName()), ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (Exception e) {
            throw new IOException("cannot copy " + file, e);
        }
    }
}
