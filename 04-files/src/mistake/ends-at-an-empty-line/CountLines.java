package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// An empty line is not the end: that is `null`.
//
// Caught by: the_test_sees_each_line_once_in_order_and_without_its_ending
// Says: the lines that the test has seen
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            long count = 0;
            var line = reader.readLine();
            while (line != null && !line.isEmpty()) {
                if (test.test(line)) {
                    count++;
                }
                line = reader.readLine();
            }
            return count;
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
