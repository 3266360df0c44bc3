package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// All lines are in the memory before the first one is tested: right for a page, not for a log.
//
// Caught by: the_first_line_is_tested_before_the_last_one_is_read
// Says: all 4 MB had been read
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try {
            var lines = Files.readAllLines(file);
            return lines.stream().filter(test).count();
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
