package workbook.basics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Each result can be used as soon as it is there, while slower tasks are still running.
///
/// An `ExecutorCompletionService` puts every task that ends, well or badly, into a queue; `take()`
/// waits for the next one (`asyncio.as_completed`). Take as many as were submitted: one `take()`
/// more would wait for ever. Where the order of the tasks matters more than the time, see
/// [Basics_03_GatherResults].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_05_AsCompleted`
///
/// Prints:
///
///     start blue, green, red
///     red is there, 2 still running
///     green is there, 1 still running
///     blue is there, 0 still running
class Basics_05_AsCompleted {

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<String>(executor);

            IO.println("start blue, green, red");
            var running = new ArrayList<Future<String>>();
            running.add(completion.submit(() -> mix("blue", 1100)));
            running.add(completion.submit(() -> mix("green", 600)));
            running.add(completion.submit(() -> mix("red", 100)));

            int tasks = running.size();
            for (int i = 0; i < tasks; i++) {
                String result = completion.take().get();
                running.removeIf(Future::isDone);
                IO.println(result + " is there, " + running.size() + " still running");
            }
        }
    }

    private String mix(String colour, int millis) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(millis));
        return colour;
    }
}
