package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

/// A file has no event loop: some thread has to wait for the disk. An `AsynchronousFileChannel` has
/// a thread of the executor wait for each piece; this one has it wait for all of them, and leaves
/// short reads, borders and closing to `readString`.
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        return CompletableFuture.supplyAsync(() -> read(file), executor);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // In the envelope of futures: whoever waits, gets the `IOException` out of it.
            throw new CompletionException(new IOException("cannot read " + file, e));
        }
    }
}
