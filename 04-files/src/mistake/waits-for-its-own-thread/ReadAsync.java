package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

// A thread of the executor waits for a read that a thread of the executor has to do: with one
// thread, for ever.
//
// Caught by: the_future_brings_the_text_of_the_file
// Says: after 4 s the future is not done
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        return CompletableFuture.supplyAsync(() -> read(file, executor), executor);
    }

    private static String read(Path file, ExecutorService executor) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var channel = AsynchronousFileChannel.open(file, Set.of(READ), executor)) {
                var buffer = ByteBuffer.allocate(8192);
                while (channel.read(buffer.clear(), bytes.size()).get() >= 0) {
                    bytes.write(buffer.array(), 0, buffer.position());
                }
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (IOException | InterruptedException | ExecutionException e) {
            // In the envelope of futures: whoever waits, gets the `IOException` out of it.
            throw new CompletionException(new IOException("cannot read " + file, e));
        }
    }
}
