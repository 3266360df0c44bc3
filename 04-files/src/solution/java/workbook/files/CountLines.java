package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// A loop over `readLine` keeps the two apart that a stream would mix: what goes wrong with the
/// file is an `IOException`, what goes wrong in `test` never is.
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
        } catch (IOException e) {
            // Not every one says which file: a malformed input only says how long it was.
            throw new IOException("cannot read " + file, e);
        }
    }
}
