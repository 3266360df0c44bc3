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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

// `tryAcquire` answers `false` when its time is over. Nobody listens: the file is opened anyway,
// and a permit given back that was never taken.
//
// Caught by: as_many_files_are_open_as_the_limit_allows_and_no_more
// Says: files open at the same time: the limit
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var permits = new Semaphore(limit);
        try {
            var completion = new ExecutorCompletionService<Long>(executor);
            var fileOf = new HashMap<Future<Long>, Path>();
            files.forEach(
                    file -> fileOf.put(completion.submit(() -> errors(file, open, permits)), file));
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

    private static long errors(Path file, Opener open, Semaphore permits)
            throws IOException, InterruptedException {
        permits.tryAcquire(50, TimeUnit.MILLISECONDS);
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        } finally {
            permits.release();
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
