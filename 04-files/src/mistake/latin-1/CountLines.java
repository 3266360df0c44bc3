package workbook.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// A charset in which every byte is a character never fails, and gets every other character wrong.
//
// Caught by: the_test_sees_each_line_once_in_order_and_without_its_ending
// Says: the lines that the test has seen
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var reader = Files.newBufferedReader(file, ISO_8859_1)) {
            long count = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (test.test(line)) {
                    count++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
