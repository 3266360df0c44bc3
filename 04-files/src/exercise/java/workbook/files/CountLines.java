package workbook.files;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/// How many lines of a text file pass a test.
///
/// - `test` gets each line of the UTF-8 file once, in order, without its line ending. What it
///   throws, even an `UncheckedIOException`, reaches the caller itself.
/// - `test` sees the first line long before the last one is read: a file may be larger than the
///   memory.
/// - A file that is missing, is a folder or is not UTF-8 (no line of it is "repaired" or left out)
///   is an `IOException` whose message names the file.
/// - The file is closed when the caller goes on, whatever has happened.
///
/// Read first: `Files_04_CloseTheStream`.
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        return abort("Exercise 4.1: count the lines that pass the test, and close the file");
    }
}
