package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// The stream of a `BufferedReader` does not close the reader: only `Files.lines` gives one that
// does.
//
// Caught by: the_file_is_closed_after_the_last_line
// Says: files left open, though the count was right
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var lines = Files.newBufferedReader(file).lines()) {
            return lines.filter(test).count();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
