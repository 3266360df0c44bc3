package workbook.basics;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A task runs from `submit` on, not from `get()` on: meanwhile the caller does its own work.
///
/// The task is half done before anybody asks for its result. That differs a little from
/// `asyncio.create_task`: there the task must wait until the caller reaches its next `await`, here
/// it has a thread of its own and needs nothing from the caller. Keep the `Future`: without `get()`
/// nobody gets the result, and nobody hears of a failure. For several tasks, each result as soon as
/// it is there, see [Basics_05_AsCompleted].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_04_BackgroundTask`
///
/// Prints:
///
///     main: start the task, go on
///     task: half done
///     main: own work done, now wait for the task
///     task: done
///     main: the answer is 42
class Basics_04_BackgroundTask {

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IO.println("main: start the task, go on");
            Future<Integer> answer = executor.submit(this::findAnswer);

            Thread.sleep(Duration.ofMillis(1000));
            IO.println("main: own work done, now wait for the task");

            IO.println("main: the answer is " + answer.get());
        }
    }

    private int findAnswer() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(500));
        IO.println("task: half done");
        Thread.sleep(Duration.ofMillis(1000));
        IO.println("task: done");
        return 42;
    }
}
