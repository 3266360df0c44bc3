package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// Tidies up what is not its own: the caller cannot use the executor any more. And close() waits
// for all its other tasks.
//
// Caught by: both_sides_run_at_the_same_time
// Says: the caller's executor is shut down
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var front = new FutureTask<>(foreground);
        var back =
                new FutureTask<>(background) {
                    @Override
                    protected void setException(Throwable failure) {
                        super.setException(failure);
                        front.cancel(true);
                    }
                };
        executor.execute(back);
        try (executor) {
            front.run();
            return switch (front.state()) {
                case SUCCESS -> combine.apply(resultOf(back), front.resultNow());
                case FAILED -> throw asException(front.exceptionNow());
                default -> {
                    Thread.interrupted();
                    throw asException(back.exceptionNow());
                }
            };
        } finally {
            back.cancel(true);
        }
    }

    private static <T> T resultOf(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw asException(e.getCause());
        }
    }

    private static Exception asException(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }
}
