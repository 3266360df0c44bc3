package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reading a `Files.lines` to its end does not close the file: 50 reads leave 50 files open.
///
/// A process may have some hundred or thousand files open, then the next `open` fails, wherever it
/// is. The garbage collector closes a forgotten file some day, nobody knows when. So a stream of a
/// file belongs into a `try`; only `flatMap` closes what it has opened. Here `onClose` counts, on
/// every system; what the system counts is in `UnixOperatingSystemMXBean`, but not on Windows. With
/// a limit: [Files_02_ManyFilesLimited].
///
/// Run: `mvn -q compile exec:exec -pl 04-files -Dexample=Files_04_CloseTheStream`
///
/// Prints:
///
///     findFirst: 50 opened, 50 still open
///     count, which reads to the end: 50 opened, 50 still open
///     a failure on the way: 50 opened, 50 still open
///     try: 50 opened, 0 still open
///     try, and a failure on the way: 50 opened, 0 still open
///     flatMap: 50 opened, 0 still open
class Files_04_CloseTheStream {

    private final List<Stream<String>> opened = new ArrayList<>();
    private int closed;

    void main() throws IOException {
        try (var folder = new TemporaryFolder()) {
            var file =
                    Files.writeString(folder.path().resolve("a.txt"), "no number\nanother line\n");

            show("findFirst", () -> lines(file).findFirst());
            show("count, which reads to the end", () -> lines(file).count());
            show("a failure on the way", () -> lines(file).mapToInt(Integer::parseInt).sum());
            show("try", () -> countAndClose(file));
            show("try, and a failure on the way", () -> sumAndClose(file));
            show("flatMap", () -> Stream.of(file).flatMap(this::lines).count());
        }
    }

    private void show(String name, Runnable read) {
        opened.clear();
        closed = 0;
        for (int i = 0; i < 50; i++) {
            try {
                read.run();
            } catch (NumberFormatException e) {
                // The failure on the way.
            }
        }
        IO.println(
                "%s: %d opened, %d still open"
                        .formatted(name, opened.size(), opened.size() - closed));
        opened.forEach(Stream::close);
    }

    private void countAndClose(Path file) {
        try (var lines = lines(file)) {
            lines.count();
        }
    }

    private void sumAndClose(Path file) {
        try (var lines = lines(file)) {
            lines.mapToInt(Integer::parseInt).sum();
        }
    }

    private Stream<String> lines(Path file) {
        try {
            var lines = Files.lines(file).onClose(() -> closed++);
            opened.add(lines);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
