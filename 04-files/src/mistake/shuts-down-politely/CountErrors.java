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

// `shutdown` lets what was submitted run to its end: the files are read on for nobody.
//
// Caught by: a_failure_interrupts_the_others_and_no_more_files_are_opened
// Says: others were not interrupted
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var executor = Executors.newFixedThreadPool(limit);
        try {
            var completion = new ExecutorCompletionService<Long>(executor);
            var fileOf = new HashMap<Future<Long>, Path>();
            files.forEach(file -> fileOf.put(completion.submit(() -> errors(file, open)), file));
            long sum = 0;
            for (int i = 0; i < files.size(); i++) {
                var next = completion.take();
                sum += result(next, fileOf.get(next));
            }
            return sum;
        } finally {
            executor.shutdown();
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

    private static long result(Future<Long> done, Path file)
            throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IOException("cannot read " + file, e.getCause());
        }
    }
}
