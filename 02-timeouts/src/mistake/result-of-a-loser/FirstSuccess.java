package workbook.timeouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

// Waits for the first result and stops the others, in time, but then takes the result that is last
// in the list: a loser that answers its interrupt with a result has put its own there.
//
// Caught by: the_first_result_is_the_answer_and_interrupts_the_others
// Says: the first result is the answer, not one that came later
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var results = Collections.synchronizedList(new ArrayList<T>());
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        var first = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                executor.execute(() -> {
                    try {
                        results.add(task.call());
                        first.countDown();
                    } catch (Throwable failure) {
                        failures.add(failure);
                        if (failures.size() == tasks.size()) {
                            first.countDown();
                        }
                    }
                });
            }
            try {
                first.await();
            } finally {
                executor.shutdownNow();
            }
        }
        if (!results.isEmpty()) {
            return results.getLast();
        }
        throw together(failures);
    }

    private static Exception together(List<Throwable> failures) {
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return (Exception) first;
    }
}
