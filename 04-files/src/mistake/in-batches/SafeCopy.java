package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Waits for a whole batch before the next begins: the slowest copy holds up the slots of all
// others.
//
// Caught by: as_many_copies_run_as_the_limit_allows_and_a_free_slot_is_used_at_once
// Says: slot is unused
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        // close() waits here for copies that were interrupted: they have to clean up.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var copies = new ExecutorCompletionService<Path>(executor);
            try {
                for (int from = 0; from < files.size(); from += limit) {
                    var batch = files.subList(from, Math.min(from + limit, files.size()));
                    batch.forEach(file -> copies.submit(() -> copy(file, folder, copier)));
                    for (int ended = 0; ended < batch.size(); ended++) {
                        copies.take().get();
                    }
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
