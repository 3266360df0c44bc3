package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Predicate;

// Collects the lines first, "to close the file soon": so all of them are in the memory at once.
//
// Caught by: the_first_line_is_tested_before_the_last_one_is_read
// Says: all 4 MB had been read
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        var lines = new ArrayList<String>();
        try (var reader = Files.newBufferedReader(file)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
        return lines.stream().filter(test).count();
    }
}
