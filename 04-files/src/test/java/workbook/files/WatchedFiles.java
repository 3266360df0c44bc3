package workbook.files;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.DirectoryStream.Filter;
import java.nio.file.FileSystem;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;

/// Real files that tell whether somebody has left them open: the same on every platform.
///
/// A `Path` knows its file system, and all of `java.nio.file` asks that one. A path from [#watch]
/// leads here: the file is opened for real, and the channel is remembered. What goes by the name
/// alone, `toFile()` for example, is not seen. A folder that is called `locked` cannot be listed.
class WatchedFiles extends RealFiles {

    /// Says which path is watched.
    private interface Watched {
        Path real();
    }

    private final FileSystem fileSystem = new WatchedFileSystem(this);
    private final Queue<Channel> channels = new ConcurrentLinkedQueue<>();

    Path watch(Path file) {
        return (Path)
                Proxy.newProxyInstance(
                        WatchedFiles.class.getClassLoader(),
                        new Class<?>[] {Path.class, Watched.class},
                        (_, method, arguments) -> call(file, method, arguments));
    }

    /// How many channels were opened and are not closed.
    long leftOpen() {
        return channels.stream().filter(Channel::isOpen).count();
    }

    @Override
    Path real(Path path) {
        return path instanceof Watched watched ? watched.real() : path;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return remember(super.newByteChannel(path, options, attributes));
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return remember(super.newFileChannel(path, options, attributes));
    }

    /// A channel that fills no buffer: each read brings at most 1000 bytes.
    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(
            Path path,
            Set<? extends OpenOption> options,
            ExecutorService executor,
            FileAttribute<?>... attributes)
            throws IOException {
        var channel = super.newAsynchronousFileChannel(path, options, executor, attributes);
        return new ShortReads(remember(channel));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, Filter<? super Path> filter)
            throws IOException {
        if (folder.endsWith("locked")) {
            throw new AccessDeniedException(folder.toString());
        }
        var children = super.newDirectoryStream(folder, child -> filter.accept(watch(child)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                var iterator = children.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return iterator.hasNext();
                    }

                    @Override
                    public Path next() {
                        return watch(iterator.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                children.close();
            }
        };
    }

    private <C extends Channel> C remember(C channel) {
        channels.add(channel);
        return channel;
    }

    private Object call(Path file, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Watched.class) {
            return file;
        }
        if (method.getReturnType() == FileSystem.class) {
            return fileSystem;
        }
        try {
            var result = method.invoke(file, arguments == null ? null : unwrapped(arguments));
            return result instanceof Path path ? watch(path) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object[] unwrapped(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Path path ? real(path) : argument)
                .toArray();
    }
}
