package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

// The file is read before there is a future: the caller waits for the disk, on its own thread.
//
// Caught by: the_call_returns_though_the_executor_is_busy_and_nobody_else_reads
// Says: while the only thread that may read is busy
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        try {
            return CompletableFuture.completedFuture(read(file));
        } catch (CompletionException e) {
            return CompletableFuture.failedFuture(e.getCause());
        }
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
