package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A virtual thread for each file, and as many permits as the limit allows. The permit is taken
/// before the file is opened and given back when it is closed.
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        var permits = new Semaphore(limit);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var completion = new ExecutorCompletionService<Long>(executor);
            files.forEach(file -> completion.submit(() -> errors(file, open, permits)));
            long sum = 0;
            for (int i = 0; i < files.size(); i++) {
                sum += completion.take().get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
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
        permits.acquire();
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        } finally {
            // A try-with-resources closes before it comes here.
            permits.release();
        }
    }
}
