package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// A foreground that ends without having noticed the interrupt leaves it to the caller, whose next
// wait ends with an InterruptedException.
//
// Caught by: a_foreground_that_overlooks_its_interrupt_does_not_leave_it_behind
// Says: the interrupt hits what comes next
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
                default -> throw asException(back.exceptionNow());
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
