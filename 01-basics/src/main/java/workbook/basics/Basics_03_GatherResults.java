package workbook.basics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// The results come in the order of the tasks, not in the order in which the tasks end.
///
/// `invokeAll` starts all tasks, waits until all have ended and returns their futures in the order
/// of the tasks, like the list that `asyncio.gather` returns. It waits for all even when one fails:
/// that failure comes out of `get()`, as an `ExecutionException` with the task's own exception as
/// its cause. To have each result as soon as it is there, see [Basics_05_AsCompleted].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_03_GatherResults`
///
/// Prints:
///
///     red has ended
///     green has ended
///     blue has ended
///     results: [blue, green, red]
class Basics_03_GatherResults {

    void main() throws InterruptedException, ExecutionException {
        List<Callable<String>> tasks =
                List.of(() -> mix("blue", 1100), () -> mix("green", 600), () -> mix("red", 100));

        var results = new ArrayList<String>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
        }
        IO.println("results: " + results);
    }

    private String mix(String colour, int millis) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(millis));
        IO.println(colour + " has ended");
        return colour;
    }
}
