package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

// Each task is called when the one before it has ended, on the caller's own thread.
//
// Caught by: tasks_run_at_the_same_time
// Says: not all had started: does one wait for another
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        var outcomes = new ArrayList<Outcome<T>>();
        for (var task : tasks) {
            try {
                outcomes.add(new Outcome.Success<>(task.call()));
            } catch (Throwable thrown) {
                outcomes.add(new Outcome.Failure<>(thrown));
            }
        }
        return outcomes;
    }
}
