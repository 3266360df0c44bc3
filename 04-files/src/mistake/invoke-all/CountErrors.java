package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// `invokeAll` waits for all files, and only then tells that one has failed.
//
// Caught by: a_failure_interrupts_the_others_and_no_more_files_are_opened
// Says: others were not interrupted
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        try (var executor = Executors.newFixedThreadPool(limit)) {
            long sum = 0;
            var counts = executor.invokeAll(files.stream().map(file -> task(file, open)).toList());
            for (int i = 0; i < files.size(); i++) {
                sum += result(counts.get(i), files.get(i));
            }
            return sum;
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

    private static long result(Future<Long> done, Path file)
            throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IOException("cannot read " + file, e.getCause());
        }
    }
}
