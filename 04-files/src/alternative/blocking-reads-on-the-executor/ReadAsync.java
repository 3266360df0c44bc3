package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// A channel that blocks, on a thread that may be blocked, and a future that is completed by hand:
/// by one of two lines, whatever happens.
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        var text = new CompletableFuture<String>();
        executor.execute(() -> {
            try {
                text.complete(read(file));
            } catch (Throwable e) {
                text.completeExceptionally(new IOException("cannot read " + file, e));
            }
        });
        return text;
    }

    private static String read(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var channel = FileChannel.open(file)) {
            Channels.newInputStream(channel).transferTo(bytes);
        }
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }
}
