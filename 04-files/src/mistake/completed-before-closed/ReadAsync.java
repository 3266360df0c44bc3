package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

// Completes the future inside the `try`, which closes the file only then: whoever gets the text may
// find the file open.
//
// Caught by: a_read_may_bring_less_than_was_asked_for
// Says: left open, when the text was there
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var text = new CompletableFuture<String>();
        executor.execute(() -> read(file, text));
        return text;
    }

    private static void read(Path file, CompletableFuture<String> text) {
        try (var reader = Files.newBufferedReader(file)) {
            text.complete(reader.readAllAsString());
        } catch (IOException e) {
            text.completeExceptionally(new IOException("cannot read " + file, e));
        }
    }
}
