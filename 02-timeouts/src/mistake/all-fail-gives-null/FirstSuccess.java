package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// When all fail, the caller gets null, and will look for the reason in the wrong place.
//
// Caught by: when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others
// Says: itself ==> expected: <java.lang.AssertionError: a> but was: <null>
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAny(tasks);
        } catch (ExecutionException e) {
            return null;
        }
    }
}
