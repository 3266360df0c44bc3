package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// Platform threads that stop each other: whoever fails first, or the caller when it is
/// interrupted, interrupts all. One end marker is enough: each consumer hands it on.
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var results = new AtomicReferenceArray<R>(items.size());
        var failure = new AtomicReference<Throwable>();
        var taken = new AtomicInteger();
        var done = new CountDownLatch(1 + workers);
        var threads = new ArrayList<Thread>();
        threads.add(thread(() -> produce(items, queue), failure, done));
        for (int i = 0; i < workers; i++) {
            threads.add(thread(() -> consume(queue, taken, work, results, failure), failure, done));
        }
        threads.forEach(Thread::start);
        try {
            done.await();
        } finally {
            threads.forEach(Thread::interrupt);
            threads.forEach(Workers::joinUninterruptibly);
        }
        switch (failure.get()) {
            case Error error -> throw error;
            case Exception exception -> throw exception;
            case null, default -> queue.clear();
        }
        return IntStream.range(0, items.size()).mapToObj(results::get).toList();
    }

    private static Thread thread(
            Callable<?> task, AtomicReference<Throwable> failure, CountDownLatch done) {
        return Thread.ofPlatform()
                .unstarted(() -> {
                    try {
                        task.call();
                        done.countDown();
                    } catch (Throwable e) {
                        failure.compareAndSet(null, e);
                        while (done.getCount() > 0) {
                            done.countDown();
                        }
                    }
                });
    }

    private static <T> Void produce(List<T> items, BlockingQueue<Optional<T>> queue)
            throws InterruptedException {
        for (var item : items) {
            queue.put(Optional.of(item));
        }
        queue.put(Optional.empty());
        return null;
    }

    private static <T, R> Void consume(
            BlockingQueue<Optional<T>> queue,
            AtomicInteger taken,
            Work<T, R> work,
            AtomicReferenceArray<R> results,
            AtomicReference<Throwable> failure)
            throws Exception {
        while (failure.get() == null) {
            int place;
            Optional<T> item;
            synchronized (taken) {
                item = queue.take();
                place = taken.getAndIncrement();
            }
            if (item.isEmpty()) {
                queue.put(item);
                return null;
            }
            results.set(place, work.call(item.get()));
        }
        return null;
    }

    private static void joinUninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
