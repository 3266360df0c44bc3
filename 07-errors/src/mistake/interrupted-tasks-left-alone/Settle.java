package workbook.errors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// `shutdownNow` waits for nobody: the caller has gone, and its interrupted tasks still tidy up.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: of two tasks, those that an interrupt had ended when the caller came back
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return executor.invokeAll(tasks).stream().map(Settle::outcome).toList();
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> ended) {
        return switch (ended.state()) {
            case SUCCESS -> new Outcome.Success<>(ended.resultNow());
            case FAILED -> new Outcome.Failure<>(ended.exceptionNow());
            case RUNNING, CANCELLED -> throw new IllegalStateException("invokeAll has returned");
        };
    }
}
