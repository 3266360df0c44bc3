package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// An `InputStreamReader` that was given a charset puts U+FFFD in place of what is malformed, and
// tells nobody. `Files.newBufferedReader` reports it.
//
// Caught by: a_file_that_is_not_utf_8_is_an_exception_that_names_it
// Says: an IOException was promised, but came
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var in = Files.newInputStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
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
