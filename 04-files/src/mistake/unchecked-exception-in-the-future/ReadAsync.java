package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

// The `IOException` is packed once too often: what waits in the future is no `IOException`.
//
// Caught by: a_missing_file_fails_the_future
// Says: what the future brings
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        return CompletableFuture.supplyAsync(() -> read(file), executor);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // In the envelope of futures: whoever waits, gets the `IOException` out of it.
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
