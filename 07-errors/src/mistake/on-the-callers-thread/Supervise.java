package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

// `run` is a method like others: it runs the task here. `start` would start a thread.
//
// Caught by: the_caller_goes_on_while_the_task_runs_on_the_thread_that_it_got
// Says: start() came back after the task had run
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        var thread = new Thread(() -> call(task, onFailure));
        thread.run();
        return thread;
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop.
        } catch (Throwable failure) {
            onFailure.accept(Thread.currentThread(), failure);
        }
    }
}
