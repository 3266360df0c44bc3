package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

// A stream of lines holds its file open until somebody closes it: `count` does not. After some
// thousand calls the program may open no file any more.
//
// Caught by: the_file_is_closed_after_the_last_line
// Says: files left open, though the count was right
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try {
            return Files.lines(file).filter(test).count();
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
