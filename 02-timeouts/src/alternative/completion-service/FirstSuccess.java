package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

/// A completion service hands over the tasks in the order in which they end: a result ends the
/// waiting, a failure only goes on the list.
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                tasks.forEach(completion::submit);
                var failures = new ArrayList<Throwable>();
                while (failures.size() < tasks.size()) {
                    var ended = completion.take();
                    if (ended.state() == State.SUCCESS) {
                        return ended.resultNow();
                    }
                    failures.add(ended.exceptionNow());
                }
                throw together(failures);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Exception together(List<Throwable> failures) {
        var first = failures.getFirst();
        for (var other : failures) {
            if (other != first) {
                first.addSuppressed(other);
            }
        }
        return switch (first) {
            case Error error -> throw error;
            case Throwable exception -> (Exception) exception;
        };
    }
}
