package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

// Each thread has its own share of the items: while a slow item holds up one, the others have
// nothing left to do.
//
// Caught by: whichever_place_gets_free_the_next_item_takes_it
// Says: 2 items are slow: the third place has to do the other 8
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        int count = Math.min(limit, items.size());
        var run = new Run<>(items, work, new CountDownLatch(count));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < count; i++) {
            int first = i;
            threads.add(Thread.ofPlatform().daemon().start(() -> run.run(first, count)));
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

    private static class Run<A, B> {

        private final List<A> items;
        private final Work<A, B> work;
        private final CountDownLatch done;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicReferenceArray<B> results;

        Run(List<A> items, Work<A, B> work, CountDownLatch done) {
            this.items = items;
            this.work = work;
            this.done = done;
            results = new AtomicReferenceArray<>(items.size());
        }

        void run(int first, int step) {
            try {
                for (int i = first; i < items.size() && failure.get() == null; i += step) {
                    results.set(i, work.call(items.get(i)));
                }
                done.countDown();
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
                while (done.getCount() > 0) {
                    done.countDown();
                }
            }
        }
    }
}
