package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Cancels in time, but then reports the failure of the first task in the list: the one that was
// interrupted because another had failed.
//
// Caught by: a_failure_interrupts_the_others_and_reaches_the_caller_itself
// Says: the caller gets the first failure itself
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var open = new CountDownLatch(tasks.size());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures =
                    tasks.stream()
                            .map(task ->
                                    executor.submit(() -> call(task, executor::shutdownNow, open)))
                            .toList();
            open.await();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    private static <T> T call(Callable<T> task, Runnable cancel, CountDownLatch open)
            throws Exception {
        try {
            return task.call();
        } catch (Exception e) {
            cancel.run();
            throw e;
        } finally {
            open.countDown();
        }
    }
}
