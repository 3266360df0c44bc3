package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

// A parallel stream takes as many files at once as the machine has cores, whatever the limit says.
//
// Caught by: as_many_files_are_open_as_the_limit_allows_and_no_more
// Says: files open at the same time: the limit
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        return files.parallelStream().mapToLong(file -> unchecked(file, open)).sum();
    }

    private static List<Path> regularFiles(Path folder) throws IOException {
        try (var files =
                Files.find(folder, Integer.MAX_VALUE, (_, found) -> found.isRegularFile())) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long errors(Path file, Opener open) throws IOException {
        try (var lines = open.lines(file)) {
            return lines.filter(line -> line.contains("ERROR")).count();
        }
    }

    private static long unchecked(Path file, Opener open) {
        try {
            return errors(file, open);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
