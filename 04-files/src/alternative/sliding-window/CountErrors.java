package workbook.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// The caller walks through the folders and keeps `limit` files under way: when that many are, it
/// waits for whichever ends next. So it never has a list of all files, however many there are.
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try (var paths = Files.walk(folder)) {
            var reading = new ExecutorCompletionService<Long>(executor);
            long sum = 0;
            int underWay = 0;
            for (var path : (Iterable<Path>) paths::iterator) {
                if (Files.isRegularFile(path, NOFOLLOW_LINKS)) {
                    if (underWay == limit) {
                        sum += next(reading);
                        underWay--;
                    }
                    reading.submit(() -> errors(path, open));
                    underWay++;
                }
            }
            for (; underWay > 0; underWay--) {
                sum += next(reading);
            }
            return sum;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            executor.shutdownNow();
        }
    }

    private static long next(CompletionService<Long> reading)
            throws IOException, InterruptedException {
        try {
            return reading.take().get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static long errors(Path file, Opener open) throws IOException {
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
