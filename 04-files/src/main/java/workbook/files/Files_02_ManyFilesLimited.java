package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// A thread for each of 2,000 files, and never more than 10 of them open: a semaphore sees to that.
///
/// A system lets a process open some thousand files at most, often fewer. So take a permit before
/// you open, and give it back when the file is closed, however it came to be closed. A folder is
/// also full of surprises. One bad file should cost one outcome, not the other 2,000; and a link
/// that leads back to its own folder is no danger, because `Files.walk` does not follow links
/// unless it is told to. Neighbour: [Files_04_CloseTheStream].
///
/// Run: `mvn -q compile exec:exec -pl 04-files -Dexample=Files_02_ManyFilesLimited`
///
/// Prints:
///
///     2002 files found, the link to the folder is not followed
///     gone.txt: was deleted after it had been found
///     latin1.txt: MalformedInputException
///     lines in all others: 6000
///     greatest number of open files: 10
class Files_02_ManyFilesLimited {

    private record Outcome(Path file, long lines, String problem) {}

    private final Semaphore permits = new Semaphore(10);
    private final CountDownLatch firstTen = new CountDownLatch(10);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    void main() throws IOException, InterruptedException, ExecutionException {
        try (var folder = new TemporaryFolder();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            fill(folder.path());
            var files = find(folder.path());
            IO.println(files.size() + " files found, the link to the folder is not followed");
            Files.delete(folder.path().resolve("gone.txt"));

            var tasks = files.stream().map(file -> executor.submit(() -> count(file))).toList();
            long lines = 0;
            for (var task : tasks) {
                var outcome = task.get();
                lines += outcome.lines();
                if (!outcome.problem().isEmpty()) {
                    IO.println(outcome.file().getFileName() + ": " + outcome.problem());
                }
            }
            IO.println("lines in all others: " + lines);
            IO.println("greatest number of open files: " + mostOpen);
        }
    }

    private Outcome count(Path file) throws IOException, InterruptedException {
        permits.acquire();
        try (var lines = Files.lines(file).onClose(open::decrementAndGet)) {
            mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
            // So that it is 10 on every machine: the first ten wait for each other.
            firstTen.countDown();
            firstTen.await();
            return new Outcome(file, lines.count(), "");
        } catch (NoSuchFileException e) {
            return new Outcome(file, 0, "was deleted after it had been found");
        } catch (UncheckedIOException e) {
            // Thrown while lines are read. This cause says that the bytes are no UTF-8.
            return new Outcome(file, 0, e.getCause().getClass().getSimpleName());
        } finally {
            permits.release();
        }
    }

    private static List<Path> find(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void fill(Path folder) throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "one\ntwo\nthree\n");
        }
        Files.writeString(folder.resolve("gone.txt"), "here today");
        Files.writeString(folder.resolve("latin1.txt"), "café", StandardCharsets.ISO_8859_1);
        try {
            Files.createSymbolicLink(folder.resolve("again"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows may not allow links. Then there is none to be led astray by.
        }
    }
}
