package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Stops the others after a hit, but not after an interrupt: the caller was asked to stop, and waits
// until all is searched.
//
// Caught by: an_interrupt_of_the_caller_ends_all
// Says: were interrupted, and had ended
class FindFirst {

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        IOException unreadable = null;
        // close() waits here for the searches that were interrupted: they close their streams.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var searches = new ExecutorCompletionService<Optional<Path>>(executor);
            files.forEach(file -> searches.submit(() -> search(file, text, opener)));
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    try {
                        var found = searches.take().get();
                        if (found.isPresent()) {
                            executor.shutdownNow();
                            return found;
                        }
                    } catch (ExecutionException e) {
                        unreadable = new IOException(e.getCause().getMessage(), e.getCause());
                    }
                }
            } finally {
                executor.shutdown();
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
