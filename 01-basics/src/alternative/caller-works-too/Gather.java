package workbook.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

/// The first task runs on the thread of the caller, which has nothing else to do; the others have a
/// thread each. The first to fail interrupts them all.
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var caller = Thread.currentThread();
        int n = tasks.size();
        var results = new ArrayList<T>(Collections.nCopies(n, null));
        var threads = new ArrayList<Thread>();
        var state =
                new Object() {
                    Throwable first;
                    boolean callerWorks = true;
                };
        IntConsumer run =
                i -> {
                    T result = null;
                    Throwable failure = null;
                    try {
                        result = tasks.get(i).call();
                    } catch (Throwable e) {
                        failure = e;
                    }
                    synchronized (state) {
                        results.set(i, result);
                        if (failure != null && state.first == null) {
                            state.first = failure;
                            threads.forEach(Thread::interrupt);
                            if (state.callerWorks) {
                                caller.interrupt();
                            }
                        }
                    }
                };
        for (int i = 1; i < n; i++) {
            int k = i;
            threads.add(new Thread(() -> run.accept(k)));
        }
        threads.forEach(Thread::start);
        if (n > 0) {
            run.accept(0);
        }
        synchronized (state) {
            state.callerWorks = false;
            if (state.first != null) {
                Thread.interrupted(); // ours, not for whatever comes next
            }
        }
        for (var thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    synchronized (state) {
                        state.first = state.first == null ? e : state.first;
                    }
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (state.first instanceof Error e) {
            throw e;
        }
        if (state.first != null) {
            throw (Exception) state.first;
        }
        return results;
    }
}
