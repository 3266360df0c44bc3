package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// A stream may throw nothing that is checked, so it throws an `UncheckedIOException`: a caller that
// is prepared for `IOException` does not catch it.
//
// Caught by: a_file_that_is_not_utf_8_is_an_exception_that_names_it
// Says: an IOException was promised, but came
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(test).count();
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
