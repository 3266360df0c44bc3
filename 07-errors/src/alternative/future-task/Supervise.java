package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

/// `FutureTask` keeps what the task threw, and `done` is called when it has ended.
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(new Supervised<>(task, onFailure));
    }

    private static final class Supervised<T> extends FutureTask<T> {

        private final BiConsumer<Thread, Throwable> onFailure;

        Supervised(Callable<T> task, BiConsumer<Thread, Throwable> onFailure) {
            super(task);
            this.onFailure = onFailure;
        }

        @Override
        protected void done() {
            if (state() == State.FAILED && !(exceptionNow() instanceof InterruptedException)) {
                onFailure.accept(Thread.currentThread(), exceptionNow());
            }
        }
    }
}
