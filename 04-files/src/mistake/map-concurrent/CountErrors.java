package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Gatherers;

// `mapConcurrent` keeps the order: while the first file is slow, its window does not move on.
//
// Caught by: a_slot_that_is_free_is_used_at_once
// Says: one file was slow, and the second slot stayed empty
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        return files.stream()
                .gather(Gatherers.mapConcurrent(limit, file -> unchecked(file, open)))
                .mapToLong(Long::longValue)
                .sum();
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
