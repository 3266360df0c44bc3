package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.function.Predicate;

// A `Scanner` takes an exception of its file for the end of it: the count is that of the lines
// before. Only `ioException()` would tell.
//
// Caught by: a_file_that_is_not_utf_8_is_an_exception_that_names_it
// Says: an IOException was promised, but came
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var scanner = new Scanner(Files.newBufferedReader(file))) {
            long count = 0;
            while (scanner.hasNextLine()) {
                if (test.test(scanner.nextLine())) {
                    count++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
