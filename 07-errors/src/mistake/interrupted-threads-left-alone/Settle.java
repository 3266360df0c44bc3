package workbook.errors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

// Interrupts the threads, and does not wait: they run on, behind the caller's back.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: of two tasks, those that an interrupt had ended when the caller came back
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        var outcomes = new AtomicReferenceArray<Outcome<T>>(tasks.size());
        var threads =
                IntStream.range(0, tasks.size())
                        .mapToObj(i ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .unstarted(() -> outcomes.set(i, outcome(tasks.get(i)))))
                        .toList();
        threads.forEach(Thread::start);
        try {
            join(threads);
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            throw e;
        }
        return IntStream.range(0, tasks.size()).mapToObj(outcomes::get).toList();
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (var thread : threads) {
            thread.join();
        }
    }

    private static <T> Outcome<T> outcome(Callable<T> task) {
        try {
            return new Outcome.Success<>(task.call());
        } catch (Throwable thrown) {
            return new Outcome.Failure<>(thrown);
        }
    }
}
