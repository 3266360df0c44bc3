package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// No file, no lines? Then a typing error in its name looks like a program without errors.
//
// Caught by: a_missing_file_is_an_exception_that_names_it
// Says: an IOException was promised, but came
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var reader = Files.newBufferedReader(file)) {
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
