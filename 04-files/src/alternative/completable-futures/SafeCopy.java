package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// A future that is done when all are done, or when the first has failed, whichever comes first.
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        try (var executor = Executors.newFixedThreadPool(limit)) {
            try {
                copies(files, folder, copier, executor).get();
            } catch (ExecutionException e) {
                throw (IOException) e.getCause();
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static CompletableFuture<Void> copies(
            List<Path> files, Path folder, Copier copier, Executor executor) {
        var copies =
                files.stream()
                        .map(file -> start(file, folder, copier, executor))
                        .toArray(CompletableFuture<?>[]::new);
        var done = CompletableFuture.allOf(copies);
        for (var copy : copies) {
            copy.exceptionally(failure -> {
                done.completeExceptionally(failure.getCause());
                return null;
            });
        }
        return done;
    }

    private static CompletableFuture<Void> start(
            Path file, Path folder, Copier copier, Executor executor) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        copy(file, folder, copier);
                    } catch (Exception e) {
                        throw new CompletionException(new IOException("cannot copy " + file, e));
                    }
                },
                executor);
    }

    private static void copy(Path file, Path folder, Copier copier) throws Exception {
        var temporary = Files.createTempFile(folder, null, null);
        try {
            copier.copy(file, temporary);
            Files.move(temporary, folder.resolve(file.getFileName()), ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
