package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

// The file that was interrupted because of the first failure fails too, and takes its place:
// `compareAndSet(null, e)` would keep it.
//
// Caught by: a_failure_interrupts_the_others_and_no_more_files_are_opened
// Says: the message: which of them was it, the first that failed?
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var sum = new LongAdder();
        var failure = new AtomicReference<IOException>();
        var executor = Executors.newFixedThreadPool(limit);
        try {
            for (int i = 0; i < limit; i++) {
                executor.execute(() -> {
                    try {
                        sum.add(errors(files, open));
                    } catch (IOException e) {
                        failure.set(e);
                        files.clear();
                        executor.shutdownNow();
                    }
                });
            }
            executor.shutdown();
            executor.awaitTermination(1, TimeUnit.DAYS);
        } finally {
            files.clear();
            executor.shutdownNow();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return sum.sum();
    }

    private static Queue<Path> regularFiles(Path folder) throws IOException {
        try (var files =
                Files.find(folder, Integer.MAX_VALUE, (_, found) -> found.isRegularFile())) {
            return new ConcurrentLinkedQueue<>(files.toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long errors(Queue<Path> files, Opener open) throws IOException {
        long sum = 0;
        for (var file = files.poll(); file != null; file = files.poll()) {
            try (var lines = open.lines(file)) {
                sum += lines.filter(line -> line.contains("ERROR")).count();
            } catch (IOException | UncheckedIOException e) {
                throw new IOException("cannot read " + file, e);
            }
        }
        return sum;
    }
}
