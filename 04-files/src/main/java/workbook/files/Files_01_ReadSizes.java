package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Three files are read side by side, without one asynchronous call.
///
/// Reading a file blocks its thread, in Java as in Python. So give each file a thread, and let the
/// threads block beside each other: `aiofiles` does no more. Here each task opens its file, waits
/// until all are open, and only then reads. Thousands of files need a limit:
/// [Files_02_ManyFilesLimited].
///
/// Run: `mvn -q compile exec:exec -pl 04-files -Dexample=Files_01_ReadSizes`
///
/// Prints:
///
///     all 3 files are open
///     letter.txt: 1200 bytes
///     report.txt: 34000 bytes
///     photo.raw: 5600000 bytes
class Files_01_ReadSizes {

    private record Size(Path name, int bytes) {}

    private final CountDownLatch notOpen = new CountDownLatch(3);
    private final CountDownLatch mayRead = new CountDownLatch(1);

    void main() throws IOException, InterruptedException, ExecutionException {
        try (var folder = new TemporaryFolder();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var files =
                    List.of(
                            write(folder.path().resolve("letter.txt"), 1_200),
                            write(folder.path().resolve("report.txt"), 34_000),
                            write(folder.path().resolve("photo.raw"), 5_600_000));

            var sizes = files.stream().map(file -> executor.submit(() -> sizeOf(file))).toList();
            notOpen.await();
            IO.println("all " + files.size() + " files are open");
            mayRead.countDown();

            for (var size : sizes) {
                IO.println("%s: %d bytes".formatted(size.get().name(), size.get().bytes()));
            }
        }
    }

    private Size sizeOf(Path file) throws IOException, InterruptedException {
        try (var in = Files.newInputStream(file)) {
            notOpen.countDown();
            mayRead.await();
            return new Size(file.getFileName(), in.readAllBytes().length);
        }
    }

    private static Path write(Path file, int bytes) throws IOException {
        return Files.write(file, new byte[bytes]);
    }
}
