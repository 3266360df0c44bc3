package workbook.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/// A channel that fills no buffer: each read brings at most 1000 bytes, which is its right.
class ShortReads extends AsynchronousFileChannel {

    private final AsynchronousFileChannel channel;

    ShortReads(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    @Override
    public <A> void read(
            ByteBuffer buffer,
            long position,
            A attachment,
            CompletionHandler<Integer, ? super A> handler) {
        var piece = buffer.slice(buffer.position(), Math.min(buffer.remaining(), 1000));
        channel.read(
                piece,
                position,
                attachment,
                new CompletionHandler<Integer, A>() {
                    @Override
                    public void completed(Integer bytes, A same) {
                        buffer.position(buffer.position() + Math.max(0, bytes));
                        handler.completed(bytes, same);
                    }

                    @Override
                    public void failed(Throwable failure, A same) {
                        handler.failed(failure, same);
                    }
                });
    }

    @Override
    public Future<Integer> read(ByteBuffer buffer, long position) {
        var bytes = new CompletableFuture<Integer>();
        read(
                buffer,
                position,
                bytes,
                new CompletionHandler<Integer, CompletableFuture<Integer>>() {
                    @Override
                    public void completed(Integer count, CompletableFuture<Integer> future) {
                        future.complete(count);
                    }

                    @Override
                    public void failed(Throwable failure, CompletableFuture<Integer> future) {
                        future.completeExceptionally(failure);
                    }
                });
        return bytes;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public AsynchronousFileChannel truncate(long size) throws IOException {
        return channel.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        channel.force(metaData);
    }

    @Override
    public <A> void lock(
            long position,
            long size,
            boolean shared,
            A attachment,
            CompletionHandler<FileLock, ? super A> handler) {
        channel.lock(position, size, shared, attachment, handler);
    }

    @Override
    public Future<FileLock> lock(long position, long size, boolean shared) {
        return channel.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return channel.tryLock(position, size, shared);
    }

    @Override
    public <A> void write(
            ByteBuffer buffer,
            long position,
            A attachment,
            CompletionHandler<Integer, ? super A> handler) {
        channel.write(buffer, position, attachment, handler);
    }

    @Override
    public Future<Integer> write(ByteBuffer buffer, long position) {
        return channel.write(buffer, position);
    }
}
