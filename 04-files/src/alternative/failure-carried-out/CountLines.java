package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// A stream from end to end. A failure of `test` travels in an envelope of its own, so that it
/// cannot be taken for one of the file.
class CountLines {

    private static class TestFailed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final RuntimeException failure;

        TestFailed(RuntimeException failure) {
            this.failure = failure;
        }
    }

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> passes(line, test)).count();
        } catch (TestFailed e) {
            throw e.failure;
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private static boolean passes(String line, Predicate<String> test) {
        try {
            return test.test(line);
        } catch (RuntimeException e) {
            throw new TestFailed(e);
        }
    }
}
