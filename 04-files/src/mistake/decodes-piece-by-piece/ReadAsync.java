package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

// A piece ends where the buffer is full, in the middle of a character too: each half becomes a
// U+FFFD.
//
// Caught by: a_long_text_is_read_to_its_end
// Says: a character was read in two parts, and decoded in two parts
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var reader = new Reader();
        try {
            reader.readOn(AsynchronousFileChannel.open(file, Set.of(READ), executor));
        } catch (IOException e) {
            reader.text.completeExceptionally(e);
        }
        return reader.text.exceptionallyCompose(
                e -> CompletableFuture.failedFuture(new IOException("cannot read " + file, e)));
    }

    private static class Reader implements CompletionHandler<Integer, AsynchronousFileChannel> {

        private final StringBuilder all = new StringBuilder();
        private long position;
        private final ByteBuffer buffer = ByteBuffer.allocate(8192);
        private final CompletableFuture<String> text = new CompletableFuture<>();

        void readOn(AsynchronousFileChannel channel) {
            channel.read(buffer.clear(), position, channel, this);
        }

        @Override
        public void completed(Integer count, AsynchronousFileChannel channel) {
            if (count >= 0) {
                position += count;
                all.append(UTF_8.decode(buffer.flip()));
                readOn(channel);
                return;
            }
            try {
                // First: whoever gets the text finds the file closed.
                channel.close();
                text.complete(all.toString());
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
