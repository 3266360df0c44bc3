package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

// Only reading is done by others. The caller opens all files itself, one after the other, whether a
// slot is free or not.
//
// Caught by: as_many_files_are_open_as_the_limit_allows_and_no_more
// Says: files open at the same time: the limit
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var executor = Executors.newFixedThreadPool(limit);
        try {
            var completion = new ExecutorCompletionService<Long>(executor);
            var fileOf = new HashMap<Future<Long>, Path>();
            for (var file : files) {
                var lines = open.lines(file);
                fileOf.put(completion.submit(() -> errors(lines)), file);
            }
            long sum = 0;
            for (int i = 0; i < files.size(); i++) {
                var next = completion.take();
                sum += result(next, fileOf.get(next));
            }
            return sum;
        } finally {
            executor.shutdownNow();
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

    private static long errors(Stream<String> lines) {
        try (lines) {
            return lines.filter(line -> line.contains("ERROR")).count();
        }
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
