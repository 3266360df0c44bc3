package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// Cancels the background task when the foreground fails, but not when the caller is interrupted
// while it waits for the background.
//
// Caught by: an_interrupt_that_the_foreground_overlooks_is_not_lost
// Says: its background ran on
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
        front.run();
        return switch (front.state()) {
            case SUCCESS -> combine.apply(resultOf(back), front.resultNow());
            case FAILED -> {
                back.cancel(true);
                throw asException(front.exceptionNow());
            }
            default -> {
                Thread.interrupted();
                throw asException(back.exceptionNow());
            }
        };
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
