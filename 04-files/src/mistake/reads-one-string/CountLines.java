package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// `lines()` takes its time, but `readString` has already read everything.
//
// Caught by: the_first_line_is_tested_before_the_last_one_is_read
// Says: all 4 MB had been read
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try {
            var text = Files.readString(file);
            return text.lines().filter(test).count();
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
