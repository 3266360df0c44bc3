package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

/// The foreground is a `FutureTask` too, which the caller runs itself: so either side can cancel
/// the other, and the state of that task says which of them was first.
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
            // The race: the background fails just when the foreground ends. Then either cancel() is
            // too late and does nothing, or run() waits for its interrupt: see FutureTask's source.
            front.run();
            return switch (front.state()) {
                case SUCCESS -> combine.apply(resultOf(back), front.resultNow());
                case FAILED -> throw asException(front.exceptionNow());
                default -> {
                    Thread.interrupted(); // if the foreground has overlooked it
                    throw asException(back.exceptionNow());
                }
            };
        } finally {
            back.cancel(true); // without effect when it has ended
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
