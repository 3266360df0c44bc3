package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Gatherers;

// A batch waits for its slowest file while all the other slots are empty.
//
// Caught by: a_slot_that_is_free_is_used_at_once
// Says: one file was slow, and the second slot stayed empty
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        try (var executor = Executors.newFixedThreadPool(limit)) {
            long sum = 0;
            for (var batch : files.stream().gather(Gatherers.windowFixed(limit)).toList()) {
                var counts = batch.stream().map(file -> task(file, open)).toList();
                for (var count : executor.invokeAll(counts)) {
                    sum += count.get();
                }
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IOException("cannot read a file", e.getCause());
        }
    }

    private static List<Path> regularFiles(Path folder) throws IOException {
        try (var files =
                Files.find(folder, Integer.MAX_VALUE, (_, found) -> found.isRegularFile())) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long errors(Path file, Opener open) throws IOException {
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        }
    }

    private static Callable<Long> task(Path file, Opener open) {
        return () -> errors(file, open);
    }
}
