package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

// Whoever has failed, or was interrupted, takes the next item: the caller is told, and all the rest
// is worked on all the same.
//
// Caught by: a_failure_ends_all_and_comes_out_as_itself
// Says: perhaps one that was just about to, then no more
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        int count = Math.min(limit, items.size());
        var run = new Run<>(items, work, new CountDownLatch(count));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().daemon().start(run));
        }
        try {
            run.done.await();
        } finally {
            threads.forEach(Thread::interrupt);
        }
        switch (run.failure.get()) {
            case Error error -> throw error;
            case Exception exception -> throw exception;
            case null, default -> {
                return IntStream.range(0, items.size()).mapToObj(run.results::get).toList();
            }
        }
    }

    private static class Run<A, B> implements Runnable {

        private final List<A> items;
        private final Work<A, B> work;
        private final CountDownLatch done;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicReferenceArray<B> results;

        Run(List<A> items, Work<A, B> work, CountDownLatch done) {
            this.items = items;
            this.work = work;
            this.done = done;
            results = new AtomicReferenceArray<>(items.size());
        }

        @Override
        public void run() {
            for (int i = next(); i < items.size(); i = next()) {
                try {
                    results.set(i, work.call(items.get(i)));
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                    while (done.getCount() > 0) {
                        done.countDown();
                    }
                }
            }
            done.countDown();
        }

        private int next() {
            return next.getAndUpdate(i -> Math.min(i + 1, items.size()));
        }
    }
}
