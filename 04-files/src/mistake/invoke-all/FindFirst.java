package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// `invokeAll` comes back when all files have been searched: the hit has to wait for all the others.
//
// Caught by: the_first_hit_in_time_is_the_answer_and_ends_all
// Says: were interrupted, and had ended
class FindFirst {

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        IOException unreadable = null;
        // close() waits here for the searches that were interrupted: they close their streams.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var searches = new ArrayList<Callable<Optional<Path>>>();
            files.forEach(file -> searches.add(() -> search(file, text, opener)));
            try {
                for (var search : executor.invokeAll(searches)) {
                    try {
                        var found = search.get();
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
