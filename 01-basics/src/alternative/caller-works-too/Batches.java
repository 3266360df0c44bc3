package workbook.basics;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

/// A `FutureTask` is a task and its result in one. The caller runs the first one itself, instead of
/// waiting for another thread to do it.
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks =
                items.stream()
                        .gather(Gatherers.windowFixed(size))
                        .map(batch -> task(worker, batch))
                        .toList();
        tasks.stream().skip(1).forEach(Thread::startVirtualThread);
        tasks.stream().limit(1).forEach(FutureTask::run);
        long total = 0;
        for (var task : tasks) {
            total += resultOf(task);
        }
        return total;
    }

    private static <T> FutureTask<Long> task(ToLongFunction<List<T>> worker, List<T> batch) {
        return new FutureTask<>(() -> worker.applyAsLong(batch));
    }

    private static long resultOf(FutureTask<Long> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException exception -> exception;
                case Error error -> throw error;
                case Throwable checked -> new IllegalStateException("not declared", checked);
            };
        }
    }
}
