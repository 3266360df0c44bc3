package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Plain threads, a lock and a latch: each task notes its outcome under its number. The copies are
/// made before the interrupts, so that what those cause is not in them.
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var results = new TreeMap<Integer, T>();
        var failures = new TreeMap<Integer, Throwable>();
        var latch = new CountDownLatch(tasks.size());
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < tasks.size(); i++) {
            int number = i;
            threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> {
                                run(number, tasks.get(number), results, failures);
                                latch.countDown();
                            }));
        }
        try {
            latch.await(NANOSECONDS.convert(limit), NANOSECONDS);
            synchronized (results) {
                return new Outcome<>(
                        new ArrayList<>(results.values()), new ArrayList<>(failures.values()));
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
    }

    private static <T> void run(
            int number,
            Callable<T> task,
            Map<Integer, T> results,
            Map<Integer, Throwable> failures) {
        try {
            var result = task.call();
            synchronized (results) {
                results.put(number, result);
            }
        } catch (Throwable e) {
            synchronized (results) {
                failures.put(number, e);
            }
        }
    }
}
