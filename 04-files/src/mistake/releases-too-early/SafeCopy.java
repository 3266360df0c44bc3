package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

// The slot is given back before the copy has begun: it limits nothing.
//
// Caught by: as_many_copies_run_as_the_limit_allows_and_a_free_slot_is_used_at_once
// Says: more copies run than the limit allows
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        var targets = new HashSet<Path>();
        for (var file : files) {
            if (!targets.add(folder.resolve(file.getFileName()))) {
                throw new IllegalArgumentException("a second file of that name: " + file);
            }
        }
        var slots = new Semaphore(limit);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var copies = new ExecutorCompletionService<Void>(executor);
            for (var file : files) {
                copies.submit(() -> copyInASlot(file, folder, slots, copier));
            }
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

    private static Void copyInASlot(Path file, Path folder, Semaphore slots, Copier copier)
            throws IOException, InterruptedException {
        slots.acquire();
        slots.release();
        var temporary = folder.resolve(UUID.randomUUID() + ".part");
        try {
            copier.copy(file, temporary);
            Files.move(temporary, folder.resolve(file.getFileName()), ATOMIC_MOVE);
            return null;
        } catch (Exception e) {
            throw new IOException(file + " could not be copied", e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
