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

// `sum[0] += …` in every thread: it reads the old sum, then counts, then writes the new one. What
// the others have added meanwhile, is lost.
//
// Caught by: as_many_files_are_open_as_the_limit_allows_and_no_more
// Says: ERRORs that many threads find at once
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var executor = Executors.newFixedThreadPool(limit);
        try {
            var completion = new ExecutorCompletionService<Long>(executor);
            var fileOf = new HashMap<Future<Long>, Path>();
            var sum = new long[1];
            for (var file : files) {
                fileOf.put(completion.submit(() -> sum[0] += errors(file, open)), file);
            }
            for (int i = 0; i < files.size(); i++) {
                var next = completion.take();
                awaitEnd(next, fileOf.get(next));
            }
            return sum[0];
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

    private static long errors(Path file, Opener open) throws IOException {
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        }
    }

    private static void awaitEnd(Future<Long> done, Path file)
            throws IOException, InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IOException("cannot read " + file, e.getCause());
        }
    }
}
