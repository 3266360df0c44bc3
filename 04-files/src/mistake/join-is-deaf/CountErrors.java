package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

// `join` does not hear an interrupt: the caller waits on, and the files are read on. `get` hears
// it.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_and_no_more_files_are_opened
// Says: others were not interrupted
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var executor = Executors.newFixedThreadPool(limit);
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
            end.join();
            return counts.stream().mapToLong(CompletableFuture::resultNow).sum();
        } catch (CompletionException e) {
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
        try (var files =
                Files.find(folder, Integer.MAX_VALUE, (_, found) -> found.isRegularFile())) {
            return files.toList();
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
