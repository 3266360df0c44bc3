package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

// `join` turns the asynchronous call into one that blocks, and the future into an ornament.
//
// Caught by: the_call_returns_though_the_executor_is_busy_and_nobody_else_reads
// Says: the call does not return
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var text = CompletableFuture.supplyAsync(() -> read(file), executor);
        return CompletableFuture.completedFuture(text.join());
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
