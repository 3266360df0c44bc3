package workbook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// A few readers, and one queue from which each takes its next file. When the queue is empty, all
/// go home: so emptying it is also how to stop.
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        var files = regularFiles(folder);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ExecutorCompletionService<Long>(executor);
            int many = Math.min(limit, files.size());
            for (int i = 0; i < many; i++) {
                readers.submit(() -> errors(files, open));
            }
            try {
                long sum = 0;
                for (int i = 0; i < many; i++) {
                    sum += readers.take().get();
                }
                return sum;
            } catch (ExecutionException e) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            } finally {
                files.clear();
                executor.shutdownNow();
            }
        }
    }

    private static Queue<Path> regularFiles(Path folder) throws IOException {
        var files = new ConcurrentLinkedQueue<Path>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private static long errors(Queue<Path> files, Opener open) throws IOException {
        long sum = 0;
        for (var file = files.poll(); file != null; file = files.poll()) {
            try (var lines = open.lines(file)) {
                sum += lines.filter(line -> line.contains("ERROR")).count();
            } catch (IOException | UncheckedIOException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
        return sum;
    }
}
