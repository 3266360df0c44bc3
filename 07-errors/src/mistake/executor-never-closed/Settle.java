package workbook.errors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// The threads of this pool wait for more work for ever, and the program does not end.
//
// Caught by: no_thread_is_left_behind
// Says: keeps the program alive: is its executor closed?
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        var executor = Executors.newCachedThreadPool();
        return executor.invokeAll(tasks).stream().map(Settle::outcome).toList();
    }

    private static <T> Outcome<T> outcome(Future<T> ended) {
        return switch (ended.state()) {
            case SUCCESS -> new Outcome.Success<>(ended.resultNow());
            case FAILED -> new Outcome.Failure<>(ended.exceptionNow());
            case RUNNING, CANCELLED -> throw new IllegalStateException("invokeAll has returned");
        };
    }
}
