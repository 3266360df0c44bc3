package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// As many threads as there are files: of no files that is a pool of 0 threads, which is refused.
//
// Caught by: as_many_copies_run_as_the_limit_allows_and_a_free_slot_is_used_at_once
// Says: no files, and yet a failure
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        // close() waits here for copies that were interrupted: they have to clean up.
        int threads = Math.min(limit, files.size());
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var copies = new ExecutorCompletionService<Path>(executor);
            files.forEach(file -> copies.submit(() -> copy(file, folder, copier)));
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    copies.take().get();
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
