package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

// The channel stays open when all has been read: closing it is up to you.
//
// Caught by: a_read_may_bring_less_than_was_asked_for
// Says: left open, when the text was there
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

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ByteBuffer buffer = ByteBuffer.allocate(8192);
        private final CompletableFuture<String> text = new CompletableFuture<>();

        void readOn(AsynchronousFileChannel channel) {
            channel.read(buffer.clear(), bytes.size(), channel, this);
        }

        @Override
        public void completed(Integer count, AsynchronousFileChannel channel) {
            if (count >= 0) {
                bytes.write(buffer.array(), 0, count);
                readOn(channel);
                return;
            }
            try {
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
