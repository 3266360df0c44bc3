package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

// The whole file fits into the buffer, but one read need not bring it all.
//
// Caught by: a_read_may_bring_less_than_was_asked_for
// Says: who asks for the other 9000?
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var reader = new Reader();
        try {
            reader.buffer = ByteBuffer.allocate((int) Files.size(file));
            reader.readOn(AsynchronousFileChannel.open(file, Set.of(READ), executor));
        } catch (IOException e) {
            reader.text.completeExceptionally(e);
        }
        return reader.text.exceptionallyCompose(
                e -> CompletableFuture.failedFuture(new IOException("cannot read " + file, e)));
    }

    private static class Reader implements CompletionHandler<Integer, AsynchronousFileChannel> {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private ByteBuffer buffer;
        private final CompletableFuture<String> text = new CompletableFuture<>();

        void readOn(AsynchronousFileChannel channel) {
            channel.read(buffer, 0, channel, this);
        }

        @Override
        public void completed(Integer count, AsynchronousFileChannel channel) {
            bytes.write(buffer.array(), 0, Math.max(count, 0));
            try {
                // First: whoever gets the text finds the file closed.
                channel.close();
                var all = ByteBuffer.wrap(bytes.toByteArray());
                text.complete(UTF_8.newDecoder().decode(all).toString());
            } catch (IOException e) {
                text.completeExceptionally(e);
            }
        }

        @Override
        public void failed(Throwable failure, AsynchronousFileChannel channel) {
            try {
                channel.close();
                text.completeExceptionally(failure);
            } catch (IOException e) {
                text.completeExceptionally(e);
            }
        }
    }
}
