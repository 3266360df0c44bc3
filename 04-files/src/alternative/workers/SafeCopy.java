package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// As many workers as the limit allows; each takes the next file from a queue that they share. The
/// first failure empties the queue and interrupts all of them.
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).collect(Collectors.toSet()).size()
                < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        var queue = new ConcurrentLinkedQueue<>(files);
        var failure = new AtomicReference<IOException>();
        var open = new CountDownLatch(limit);
        var stopped = new CountDownLatch(1);
        Runnable work =
                () -> {
                    try {
                        copyAll(queue, folder, copier);
                    } catch (IOException e) {
                        failure.compareAndSet(null, e);
                        stopped.countDown();
                    } finally {
                        open.countDown();
                        if (open.getCount() == 0) {
                            stopped.countDown();
                        }
                    }
                };
        var workers = Stream.generate(() -> new Thread(work)).limit(limit).toList();
        workers.forEach(Thread::start);
        try {
            stopped.await();
        } finally {
            queue.clear();
            workers.forEach(Thread::interrupt);
            joinAll(workers);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void copyAll(ConcurrentLinkedQueue<Path> queue, Path folder, Copier copier)
            throws IOException {
        for (var file = queue.poll(); file != null; file = queue.poll()) {
            try {
                copy(file, folder, copier);
            } catch (Exception e) {
                throw new IOException("while copying " + file, e);
            }
        }
    }

    private static void copy(Path file, Path folder, Copier copier) throws Exception {
        var temporary = Files.createTempFile(folder, "copy", null);
        try {
            copier.copy(file, temporary);
            Files.move(temporary, folder.resolve(file.getFileName()), ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Waits for their end in any case, and remembers an interrupt meanwhile.
    private static void joinAll(List<Thread> workers) {
        var interrupted = false;
        for (var worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
