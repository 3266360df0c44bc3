package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// What throws, jumps over `close`. A try-with-resources would not let it.
//
// Caught by: the_file_is_closed_when_the_test_throws
// Says: files left open, since the test threw
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try {
            var reader = Files.newBufferedReader(file);
            long count = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (test.test(line)) {
                    count++;
                }
            }
            reader.close();
            return count;
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
