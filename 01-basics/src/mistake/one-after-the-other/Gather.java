package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

// Calls the tasks in a loop: no task starts before the one in front of it has ended.
//
// Caught by: tasks_run_at_the_same_time
// Says: not all had started
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var results = new ArrayList<T>();
        for (var task : tasks) {
            results.add(task.call());
        }
        return results;
    }
}
