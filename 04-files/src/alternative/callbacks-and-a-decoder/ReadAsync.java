package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Each piece is decoded as it comes. The decoder leaves the beginning of a character in the
/// buffer, and `compact` moves it to the front, where the next read goes on.
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var end = new CompletableFuture<String>();
        try {
            var channel = AsynchronousFileChannel.open(file, Set.of(READ), executor);
            var closed = end.whenComplete((_, _) -> close(channel));
            new Reader(channel, end).readOn();
            return closed.exceptionallyCompose(e -> failed(file, e));
        } catch (IOException e) {
            return failed(file, e);
        }
    }

    private static CompletableFuture<String> failed(Path file, Throwable e) {
        return CompletableFuture.failedFuture(new IOException("cannot read " + file, e));
    }

    private static void close(AsynchronousFileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written, so nothing is lost.
        }
    }

    private static class Reader implements CompletionHandler<Integer, Void> {

        private final AsynchronousFileChannel channel;
        private final CompletableFuture<String> end;
        private final CharsetDecoder decoder = UTF_8.newDecoder();
        private final ByteBuffer bytes = ByteBuffer.allocate(4096);
        private final CharBuffer chars = CharBuffer.allocate(4096);
        private final StringBuilder text = new StringBuilder();
        private long position;

        Reader(AsynchronousFileChannel channel, CompletableFuture<String> end) {
            this.channel = channel;
            this.end = end;
        }

        void readOn() {
            channel.read(bytes, position, null, this);
        }

        @Override
        public void completed(Integer count, Void nothing) {
            try {
                decode(count < 0);
            } catch (CharacterCodingException e) {
                end.completeExceptionally(e);
                return;
            }
            if (count < 0) {
                end.complete(text.toString());
            } else {
                position += count;
                readOn();
            }
        }

        private void decode(boolean last) throws CharacterCodingException {
            bytes.flip();
            var result = decoder.decode(bytes, chars, last);
            if (result.isError()) {
                result.throwException();
            }
            bytes.compact();
            text.append(chars.flip());
            chars.clear();
        }

        @Override
        public void failed(Throwable failure, Void nothing) {
            end.completeExceptionally(failure);
        }
    }
}
