package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/// Each task puts its outcome into a queue, and only the caller's thread looks at what is there: so
/// nothing needs a lock.
class FirstSuccess {

    private sealed interface Outcome<T> {}

    private record Result<T>(T value) implements Outcome<T> {}

    private record Failure<T>(Throwable cause) implements Outcome<T> {}

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        var outcomes = new LinkedBlockingQueue<Outcome<T>>();
        var failures = new ArrayList<Throwable>();
        var threads = tasks.stream().map(task -> start(task, outcomes)).toList();
        try {
            while (failures.size() < threads.size()) {
                switch (outcomes.take()) {
                    case Result<T>(var value) -> {
                        return value;
                    }
                    case Failure<T>(var cause) -> failures.add(cause);
                }
            }
        } finally {
            // The losers' outcomes go into the queue too, where nobody looks any more.
            threads.forEach(Thread::interrupt);
        }
        throw together(failures);
    }

    private static <T> Thread start(Callable<T> task, BlockingQueue<Outcome<T>> outcomes) {
        return Thread.startVirtualThread(() -> {
            Outcome<T> outcome;
            try {
                outcome = new Result<>(task.call());
            } catch (Throwable failure) {
                outcome = new Failure<>(failure);
            }
            outcomes.add(outcome);
        });
    }

    private static Exception together(List<Throwable> failures) {
        if (failures.isEmpty()) {
            return new IllegalArgumentException("no tasks");
        }
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return (Exception) first;
    }
}
