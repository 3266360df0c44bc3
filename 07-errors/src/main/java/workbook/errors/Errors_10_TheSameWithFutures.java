package workbook.errors;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// A stage can look at a failure, replace it, or make a value of it; without such a stage it is
/// silent.
///
/// `whenComplete` looks, and lets the failure pass: here somebody is told of a task in the background.
/// `handle` makes an outcome of every end, so that `allOf` waits for all and none is lost.
/// `exceptionally` puts a value in the failure's place. Each may see a wrapper, and has to open it:
/// [Errors_03_UnwrapTheCause]. With plain tasks: [Errors_01_GatherOutcomes],
/// [Errors_02_UncaughtHandler].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_10_TheSameWithFutures`
///
/// Prints:
///
///     outcomes: [sunny, failed: line is down, 42]
///     told: line is down
///     instead: yesterday's news
class Errors_10_TheSameWithFutures {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    void main() {
        try (executor) {
            var outcomes =
                    List.of(outcome(() -> "sunny"), outcome(this::lineIsDown), outcome(() -> "42"));
            CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new)).join();
            IO.println("outcomes: " + outcomes.stream().map(CompletableFuture::join).toList());

            var background = start(this::lineIsDown).whenComplete((_, e) -> tell(e));
            var instead = background.exceptionally(_ -> "yesterday's news");
            IO.println("instead: " + instead.join());
        }
    }

    private CompletableFuture<String> outcome(Supplier<String> task) {
        return start(task).handle((value, e) -> e == null ? value : "failed: " + message(e));
    }

    private CompletableFuture<String> start(Supplier<String> task) {
        return CompletableFuture.supplyAsync(task, executor);
    }

    private static void tell(Throwable failure) {
        if (failure != null) {
            IO.println("told: " + message(failure));
        }
    }

    /// `supplyAsync` has put the task's own exception into a `CompletionException`.
    private static String message(Throwable failure) {
        return failure.getCause().getMessage();
    }

    private String lineIsDown() {
        throw new IllegalStateException("line is down");
    }
}
