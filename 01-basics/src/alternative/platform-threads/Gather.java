package workbook.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/// A thread per task, nothing else: each stores its result in its own place; the first to fail
/// interrupts the rest.
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var results = new ArrayList<T>(Collections.nCopies(tasks.size(), null));
        var threads = new ArrayList<Thread>();
        var failure = new AtomicReference<Throwable>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(
                    Thread.ofPlatform()
                            .unstarted(() -> {
                                try {
                                    var result = tasks.get(place).call();
                                    synchronized (results) {
                                        results.set(place, result);
                                    }
                                } catch (Throwable e) {
                                    if (failure.compareAndSet(null, e)) {
                                        threads.forEach(Thread::interrupt);
                                    }
                                }
                            }));
        }
        threads.forEach(Thread::start);
        joinAll(threads);
        switch (failure.get()) {
            case null -> {
                return results;
            }
            case Error error -> throw error;
            case Throwable e -> throw (Exception) e;
        }
    }

    private static void joinAll(List<Thread> threads) throws InterruptedException {
        InterruptedException interrupt = null;
        for (int i = 0; i < threads.size(); ) {
            try {
                threads.get(i).join();
                i++;
            } catch (InterruptedException e) {
                interrupt = e;
                threads.forEach(Thread::interrupt);
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }
}
