package workbook.errors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `invokeAll` waits for all tasks and throws none of their failures: each is in the state of its
/// future, as it was thrown.
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(tasks).stream().map(Settle::outcome).toList();
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
