package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// Closes when `test` fails and when all is well, but `readLine` fails too.
//
// Caught by: the_file_is_closed_when_it_is_not_utf_8
// Says: files left open, since a line was malformed
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try {
            var reader = Files.newBufferedReader(file);
            long count = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                try {
                    if (test.test(line)) {
                        count++;
                    }
                } catch (RuntimeException e) {
                    reader.close();
                    throw e;
                }
            }
            reader.close();
            return count;
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
