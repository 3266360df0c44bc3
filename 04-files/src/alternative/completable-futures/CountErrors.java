package workbook.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// The caller waits for one future, which the end of all files completes or the first failure. It
/// waits with `get`, which hears an interrupt, and not with `join`.
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var executor = Executors.newFixedThreadPool(limit, Thread.ofPlatform().daemon().factory());
        try {
            var counts =
                    files.stream()
                            .map(file ->
                                    CompletableFuture.supplyAsync(
                                            () -> errors(file, open), executor))
                            .toList();
            var end = CompletableFuture.allOf(counts.toArray(CompletableFuture<?>[]::new));
            for (var count : counts) {
                count.exceptionally(failure -> fail(end, failure));
            }
            end.get();
            return counts.stream().mapToLong(CompletableFuture::resultNow).sum();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static Long fail(CompletableFuture<?> end, Throwable failure) {
        end.completeExceptionally(failure);
        return null;
    }

    private static List<Path> regularFiles(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long errors(Path file, Opener open) {
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
