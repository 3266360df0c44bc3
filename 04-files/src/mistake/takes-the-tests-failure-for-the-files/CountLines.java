package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// `test` runs inside the stream, so this catches its exceptions too, and says that a file cannot
// be read which can.
//
// Caught by: what_the_test_throws_reaches_the_caller_itself
// Says: let it pass as it is
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(test).count();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
