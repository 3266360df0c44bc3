package workbook.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A read of an `AsynchronousFileChannel` ends on a thread of a pool, not on an event loop.
///
/// On Linux and macOS that thread even does the reading: it blocks, so that the caller need not.
/// (Windows reads by itself; there the pool only runs the handlers.) Without an executor it is a
/// hidden pool, with one of your own you know who works. Either way a handler that blocks keeps a
/// thread from the others. `aiofiles` is built like that too. The simple way:
/// [Files_01_ReadSizes].
///
/// Run: `mvn -q compile exec:exec -pl 04-files -Dexample=Files_03_FileChannelCallbacks`
///
/// Prints:
///
///     no executor: the handler ran on a hidden thread
///     own executor: the handler ran on 'reader'
///     a handler blocks 'reader': has the next read ended? false
///     the handler has gone on: has the next read ended? true
class Files_03_FileChannelCallbacks {

    private record Handler(CompletableFuture<Thread> ended, CountDownLatch gate)
            implements CompletionHandler<Integer, Void> {

        @Override
        public void completed(Integer bytes, Void attachment) {
            ended.complete(Thread.currentThread());
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void failed(Throwable failure, Void attachment) {
            ended.completeExceptionally(failure);
        }
    }

    private final CountDownLatch open = new CountDownLatch(0);

    void main() throws IOException, InterruptedException, ExecutionException {
        var named = Thread.ofPlatform().name("reader").factory();
        try (var folder = new TemporaryFolder();
                var executor = Executors.newSingleThreadExecutor(named)) {
            var file = Files.writeString(folder.path().resolve("a.txt"), "some text");

            try (var channel = AsynchronousFileChannel.open(file)) {
                var mine = read(channel, open).get() == Thread.currentThread();
                IO.println(
                        "no executor: the handler ran on " + (mine ? "mine" : "a hidden thread"));
            }

            var options = Set.of(StandardOpenOption.READ);
            try (var channel = AsynchronousFileChannel.open(file, options, executor)) {
                var thread = read(channel, open).get();
                IO.println("own executor: the handler ran on '" + thread.getName() + "'");

                var gate = new CountDownLatch(1);
                read(channel, gate).get();
                var next = read(channel, open);
                var early = next.copy().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).get();
                IO.println(
                        "a handler blocks 'reader': has the next read ended? " + (early != null));

                gate.countDown();
                var late = next.get();
                IO.println("the handler has gone on: has the next read ended? " + (late != null));
            }
        }
    }

    private static CompletableFuture<Thread> read(
            AsynchronousFileChannel channel, CountDownLatch gate) {
        var handler = new Handler(new CompletableFuture<>(), gate);
        channel.read(ByteBuffer.allocate(100), 0, null, handler);
        return handler.ended();
    }
}
