package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

// A try-with-resources closes what it did not open: the executor is the caller's, who has more to
// do with it.
//
// Caught by: the_future_brings_the_text_of_the_file
// Says: my executor was shut down
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        try (executor) {
            return CompletableFuture.supplyAsync(() -> read(file), executor);
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
