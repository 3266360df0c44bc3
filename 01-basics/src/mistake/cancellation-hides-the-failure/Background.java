package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// Waits for the end of the background task, which is allowed. But get() of a cancelled task throws
// a CancellationException at once, and that takes the place of the failure.
//
// Caught by: a_failing_foreground_interrupts_the_background_and_comes_as_it_is
// Says: the caller gets the failure itself
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
        try {
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
            resultOf(back);
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
