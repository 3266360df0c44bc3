package workbook.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// One future that whoever is first completes: with a hit, or, being the last, with nothing. It
/// also tells the others that they may stop: nothing is opened after the hit, not even by chance.
class FindFirst {

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var answer = new CompletableFuture<Optional<Path>>();
        var failure = new AtomicReference<IOException>();
        var open = new AtomicInteger(files.size());
        try (var executor = Executors.newFixedThreadPool(limit)) {
            for (var file : files) {
                executor.execute(() -> {
                    try {
                        search(file, text, opener, answer);
                    } catch (Exception e) {
                        failure.set(new IOException("cannot read " + file, e));
                    } finally {
                        if (open.decrementAndGet() == 0) {
                            answer.complete(Optional.empty());
                        }
                    }
                });
            }
            try {
                var found = answer.get();
                if (found.isEmpty() && failure.get() != null) {
                    throw failure.get();
                }
                return found;
            } catch (ExecutionException e) {
                throw new IllegalStateException("nobody completes it with a failure", e);
            } finally {
                answer.cancel(false);
                executor.shutdownNow();
            }
        }
    }

    private static void search(
            Path file, String text, Opener opener, CompletableFuture<Optional<Path>> answer)
            throws IOException {
        if (answer.isDone()) {
            return;
        }
        try (var lines = opener.lines(file)) {
            if (lines.anyMatch(line -> answer.isDone() || line.contains(text))) {
                answer.complete(Optional.of(file));
            }
        }
    }
}
