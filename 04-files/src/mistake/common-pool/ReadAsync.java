package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

// Without the executor it is the common pool that reads: its few threads are for work that does not
// block.
//
// Caught by: the_call_returns_though_the_executor_is_busy_and_nobody_else_reads
// Says: while the only thread that may read is busy
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        return CompletableFuture.supplyAsync(() -> read(file));
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
