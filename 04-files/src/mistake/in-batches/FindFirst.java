package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// The next files are only opened when a whole batch is done: one slow file holds up all slots.
//
// Caught by: as_many_files_are_open_as_the_limit_allows_and_a_free_slot_is_used_at_once
// Says: a slot was free, but a file waited
class FindFirst {

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        IOException unreadable = null;
        // close() waits here for the searches that were interrupted: they close their streams.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var searches = new ExecutorCompletionService<Optional<Path>>(executor);
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    if (ended % limit == 0) {
                        var batch = files.subList(ended, Math.min(ended + limit, files.size()));
                        batch.forEach(file -> searches.submit(() -> search(file, text, opener)));
                    }
                    try {
                        var found = searches.take().get();
                        if (found.isPresent()) {
                            return found;
                        }
                    } catch (ExecutionException e) {
                        unreadable = new IOException(e.getCause().getMessage(), e.getCause());
                    }
                }
            } finally {
                executor.shutdownNow();
            }
        }
        if (unreadable != null) {
            throw unreadable;
        }
        return Optional.empty();
    }

    private static Optional<Path> search(Path file, String text, Opener opener) throws IOException {
        try (var lines = opener.lines(file)) {
            // A search that is only computing does not notice an interrupt, unless it asks.
            var found =
                    lines.takeWhile(line -> !Thread.currentThread().isInterrupted())
                            .anyMatch(line -> line.contains(text));
            return found ? Optional.of(file) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
