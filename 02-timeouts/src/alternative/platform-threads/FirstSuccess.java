package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Threads and a monitor, nothing else: the caller waits until there is a result, or a failure for
/// each task. Then it interrupts what still runs.
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var results = new ArrayList<T>();
        var failures = new ArrayList<Throwable>();
        var ended = new Object();
        var threads = new ArrayList<Thread>();
        for (var task : tasks) {
            Runnable run =
                    () -> {
                        try {
                            var result = task.call();
                            synchronized (ended) {
                                results.add(result);
                                ended.notifyAll();
                            }
                        } catch (Throwable failure) {
                            synchronized (ended) {
                                failures.add(failure);
                                ended.notifyAll();
                            }
                        }
                    };
            threads.add(Thread.ofPlatform().start(run));
        }
        try {
            synchronized (ended) {
                while (results.isEmpty() && failures.size() < tasks.size()) {
                    ended.wait();
                }
                if (!results.isEmpty()) {
                    return results.getFirst();
                }
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        throw (Exception) first;
    }
}
