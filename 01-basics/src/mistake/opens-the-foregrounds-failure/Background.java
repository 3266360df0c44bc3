package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// One `catch` for all: an ExecutionException that the foreground has thrown, from a future of its
// own, is taken for the wrapper of the background's failure.
//
// Caught by: a_failing_foreground_interrupts_the_background_and_comes_as_it_is
// Says: the caller gets the failure itself, whatever its class
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
                case SUCCESS -> combine.apply(back.get(), front.resultNow());
                case FAILED -> throw asException(front.exceptionNow());
                default -> {
                    Thread.interrupted();
                    throw asException(back.exceptionNow());
                }
            };
        } catch (ExecutionException e) {
            throw asException(e.getCause());
        } finally {
            back.cancel(true);
        }
    }

    private static Exception asException(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }
}
