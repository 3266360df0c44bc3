package workbook.timeouts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// A limit of 2 s for each step lets four steps take almost 3 s; one deadline ends them after 2 s.
///
/// Whoever waits for the whole does not care how many steps it has. So take the time once, at the
/// start, and tell each step what is left of the budget. `System.nanoTime()` is the clock for that:
/// the one on the wall may be set, forwards or back, while you wait. One limit, one step:
/// [Timeouts_01_WaitFor].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_06_Deadline`
///
/// Prints:
///
///     2 s for each step: all are done after about 3 s
///     2 s for all steps: 'load' is given up after about 2 s
class Timeouts_06_Deadline {

    private record Work(String name, Duration duration) {}

    private static final Duration BUDGET = Duration.ofSeconds(2);

    private final List<Work> steps =
            List.of(
                    new Work("connect", Duration.ofMillis(400)),
                    new Work("search", Duration.ofMillis(1000)),
                    new Work("load", Duration.ofMillis(1100)),
                    new Work("disconnect", Duration.ofMillis(200)));

    void main() throws InterruptedException, ExecutionException {
        IO.println("2 s for each step: " + run(() -> BUDGET));

        long deadline = System.nanoTime() + BUDGET.toNanos();
        IO.println(
                "2 s for all steps: " + run(() -> Duration.ofNanos(deadline - System.nanoTime())));
    }

    private String run(Supplier<Duration> limit) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var step : steps) {
                var running = executor.submit(() -> sleep(step.duration()));
                try {
                    // Nothing left, or less than nothing: get() gives up at once.
                    running.get(limit.get().toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    running.cancel(true);
                    return "'" + step.name() + "' is given up " + since(start);
                }
            }
            return "all are done " + since(start);
        }
    }

    private static Void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
        return null;
    }

    private static String since(long start) {
        return "after about " + Math.round((System.nanoTime() - start) / 1e9) + " s";
    }
}
