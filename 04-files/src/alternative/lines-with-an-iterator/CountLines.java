package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Predicate;

/// `Files.lines`, one line at a time: so `test` is not called where the exceptions of the stream
/// are caught.
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var lines = Files.lines(file)) {
            long count = 0;
            var iterator = lines.iterator();
            while (hasNext(iterator)) {
                if (test.test(iterator.next())) {
                    count++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    /// Here the stream reads; `next` only hands out what is there.
    private static boolean hasNext(Iterator<String> lines) throws IOException {
        try {
            return lines.hasNext();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
