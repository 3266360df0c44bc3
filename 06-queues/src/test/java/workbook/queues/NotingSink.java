package workbook.queues;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Keeps the batches that it gets, and notes when and on which thread. It may be told to fail then.
class NotingSink<T> implements Consumer<List<T>> {

    final List<String> handedOn = new CopyOnWriteArrayList<>();
    final List<List<T>> batches = new CopyOnWriteArrayList<>();
    final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final LongSupplier clock;
    private RuntimeException failure;

    NotingSink(LongSupplier clock) {
        this.clock = clock;
    }

    void failsWith(RuntimeException failure) {
        this.failure = failure;
    }

    @Override
    public void accept(List<T> batch) {
        handedOn.add(batch + " at " + clock.getAsLong() / 1e6 + " ms");
        batches.add(batch);
        threads.add(Thread.currentThread());
        if (failure != null) {
            throw failure;
        }
    }
}
