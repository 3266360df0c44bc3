package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Opens the envelope of `invokeAny`, but there is only one failure in it.
//
// Caught by: when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others
// Says: suppressed in it, as they came
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAny(tasks);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }
}
