package workbook.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A virtual thread for each file, and a permit for each file that is open. Lines are read in a
/// loop that looks at its interrupt.
class FindFirst {

    private record Hit(Path file, boolean found) {}

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        var permits = new Semaphore(limit);
        Throwable failure = null;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var searches = new ExecutorCompletionService<Hit>(executor);
            for (var file : files) {
                searches.submit(() -> search(file, text, permits, opener));
            }
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    var search = searches.take();
                    try {
                        var hit = search.get();
                        if (hit.found()) {
                            return Optional.of(hit.file());
                        }
                    } catch (ExecutionException e) {
                        failure = e.getCause();
                    }
                }
            } finally {
                executor.shutdownNow();
            }
        }
        if (failure != null) {
            throw new IOException(
                    "not found, but not all was read: " + failure.getMessage(), failure);
        }
        return Optional.empty();
    }

    private static Hit search(Path file, String text, Semaphore permits, Opener opener)
            throws IOException, InterruptedException {
        permits.acquire();
        try (var lines = opener.lines(file)) {
            var each = lines.iterator();
            while (!Thread.currentThread().isInterrupted() && each.hasNext()) {
                if (each.next().contains(text)) {
                    return new Hit(file, true);
                }
            }
            return new Hit(file, false);
        } catch (Exception e) {
            throw new IOException(file.toString(), e);
        } finally {
            permits.release();
        }
    }
}
