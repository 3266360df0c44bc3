package workbook.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// Returns the count of the lines before the malformed one, as if the file ended there.
//
// Caught by: a_file_that_is_not_utf_8_is_an_exception_that_names_it
// Says: an IOException was promised, but came
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        long count = 0;
        try (var reader = Files.newBufferedReader(file)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (test.test(line)) {
                    count++;
                }
            }
        } catch (CharacterCodingException e) {
            System.err.println("malformed line in " + file);
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
        return count;
    }
}
