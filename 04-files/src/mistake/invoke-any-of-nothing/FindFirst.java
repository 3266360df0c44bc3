package workbook.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// `invokeAny` of no tasks at all is an `IllegalArgumentException`, and no answer.
//
// Caught by: a_file_contains_the_text_when_one_of_its_lines_does
// Says: nothing, in no files
class FindFirst {

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        var unreadable = new ConcurrentLinkedQueue<IOException>();
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var searches =
                    files.stream().map(file -> search(file, text, opener, unreadable)).toList();
            return Optional.of(executor.invokeAny(searches));
        } catch (ExecutionException nowhere) {
            if (unreadable.isEmpty()) {
                return Optional.empty();
            }
            throw unreadable.peek();
        }
    }

    private static Callable<Path> search(
            Path file, String text, Opener opener, ConcurrentLinkedQueue<IOException> unreadable) {
        return () -> {
            try (var lines = opener.lines(file)) {
                return lines.takeWhile(line -> !Thread.currentThread().isInterrupted())
                        .filter(line -> line.contains(text))
                        .map(line -> file)
                        .findFirst()
                        .orElseThrow();
            } catch (NoSuchElementException e) {
                throw e;
            } catch (Exception e) {
                unreadable.add(new IOException(file + " could not be read", e));
                throw e;
            }
        };
    }
}
