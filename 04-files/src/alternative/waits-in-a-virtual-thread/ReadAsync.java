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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/// The executor reads, a virtual thread waits for it: a plain loop without callbacks, and no thread
/// of the executor waits for another one.
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var text = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                text.complete(read(file, executor));
            } catch (Exception e) {
                text.completeExceptionally(new IOException("cannot read " + file, e));
            }
        });
        return text;
    }

    private static String read(Path file, ExecutorService executor)
            throws IOException, InterruptedException, ExecutionException {
        var bytes = new ByteArrayOutputStream();
        try (var channel = AsynchronousFileChannel.open(file, Set.of(READ), executor)) {
            var buffer = ByteBuffer.allocate(8192);
            while (channel.read(buffer, bytes.size()).get() >= 0) {
                bytes.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
        }
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }
}
