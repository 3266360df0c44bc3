package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

// Asks the second only when the first has failed: a fallback, not a race. One slow task holds up
// the answer that another would have given at once.
//
// Caught by: all_tasks_run_at_the_same_time
// Says: in turn, or too few threads
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var failures = new ArrayList<Exception>();
        for (var task : tasks) {
            try {
                return task.call();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                failures.add(e);
            }
        }
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        throw first;
    }
}
