package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Outcomes in the order in which the tasks end: whose is whose?
//
// Caught by: outcomes_come_in_task_order_though_the_last_task_ends_first
// Says: one for each task, in task order
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ExecutorCompletionService<T>(executor);
            tasks.forEach(ended::submit);
            var outcomes = new ArrayList<Outcome<T>>();
            for (int i = 0; i < tasks.size(); i++) {
                var future = ended.take();
                outcomes.add(
                        switch (future.state()) {
                            case SUCCESS -> new Outcome.Success<>(future.resultNow());
                            default -> new Outcome.Failure<>(future.exceptionNow());
                        });
            }
            return outcomes;
        }
    }
}
