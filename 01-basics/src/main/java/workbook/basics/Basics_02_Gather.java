package workbook.basics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Three tasks of 2, 1 and 3 s take 3 s together, not 6.
///
/// All are started before the first is waited for, so they wait side by side, and the longest
/// decides (`asyncio.gather`). Two loops make the difference: with `submit` and `get` in one loop,
/// each task would end before the next begins. To use what the tasks return, see
/// [Basics_03_GatherResults].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_02_Gather`
///
/// Prints:
///
///     start a task of 2 s
///     start a task of 1 s
///     start a task of 3 s
///     the task of 1 s has ended, after about 1 s
///     the task of 2 s has ended, after about 2 s
///     the task of 3 s has ended, after about 3 s
///     6 s of work, done after about 3 s
class Basics_02_Gather {

    private final long start = System.nanoTime();

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Future<Integer>>();
            for (int seconds : List.of(2, 1, 3)) {
                IO.println("start a task of " + seconds + " s");
                tasks.add(executor.submit(() -> work(seconds)));
            }
            int total = 0;
            for (var task : tasks) {
                total += task.get();
            }
            IO.println(total + " s of work, done after " + elapsed());
        }
    }

    private int work(int seconds) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(seconds));
        IO.println("the task of " + seconds + " s has ended, after " + elapsed());
        return seconds;
    }

    private String elapsed() {
        return "about " + Math.round((System.nanoTime() - start) / 1e9) + " s";
    }
}
