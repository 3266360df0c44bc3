package workbook.basics;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The program waits for its task: `get()` returns when the result is there, not before.
///
/// `submit` starts the task on a thread of its own and returns a `Future` at once: the place where
/// the result will be, and `get()` is its `await`. The task is an ordinary method, not an
/// `async def`. It may block: its thread is a virtual thread, which costs next to nothing while it
/// waits. At the end of the `try` block `close()` waits too, so no task is left behind. For several
/// tasks, see [Basics_02_Gather].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_01_HelloAsync`
///
/// Prints:
///
///     main: start the task
///     task: hello
///     task: and hello again
///     main: the task says goodbye, after about 1 s
class Basics_01_HelloAsync {

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IO.println("main: start the task");
            long start = System.nanoTime();

            Future<String> farewell = executor.submit(this::greet);
            String word = farewell.get();

            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println("main: the task says " + word + ", after about " + seconds + " s");
        }
    }

    private String greet() throws InterruptedException {
        IO.println("task: hello");
        // Stands for slow work: a request, a query, a file.
        Thread.sleep(Duration.ofSeconds(1));
        IO.println("task: and hello again");
        return "goodbye";
    }
}
