package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// Starts a thread of its own, although the caller has said where the background is to run.
//
// Caught by: each_side_runs_in_its_thread_and_the_results_are_combined
// Says: the background's thread
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
        Thread.startVirtualThread(back);
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
