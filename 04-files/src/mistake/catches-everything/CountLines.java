package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// `catch (Exception e)` also catches what `test` throws: a bug there looks like a broken disk.
//
// Caught by: what_the_test_throws_reaches_the_caller_itself
// Says: let it pass as it is
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
        } catch (Exception e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
