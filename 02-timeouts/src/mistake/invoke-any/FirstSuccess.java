package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

// Very close: only when all fail, `invokeAny` throws an ExecutionException with one of the failures
// in it, and the others are gone.
//
// Caught by: when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others
// Says: the caller gets the failure that came first, itself
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAny(tasks);
        }
    }
}
