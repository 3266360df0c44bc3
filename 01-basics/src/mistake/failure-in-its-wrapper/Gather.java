package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// The caller has to open an ExecutionException to find out what happened.
//
// Caught by: a_failure_interrupts_the_others_and_reaches_the_caller_itself
// Says: the caller gets the first failure itself
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                var futures = tasks.stream().map(completion::submit).toList();
                for (int i = 0; i < futures.size(); i++) {
                    completion.take().get();
                }
                return futures.stream().map(Future::resultNow).toList();
            } finally {
                executor.shutdownNow();
            }
        }
    }
}
