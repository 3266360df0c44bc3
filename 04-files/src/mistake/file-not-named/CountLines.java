package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// Lets the exception pass as it is. That of a malformed line says "Input length = 1": of which
// file?
//
// Caught by: a_file_that_is_not_utf_8_is_an_exception_that_names_it
// Says: the message: which of my thousand files was it?
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            long count = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (test.test(line)) {
                    count++;
                }
            }
            return count;
        }
    }
}
