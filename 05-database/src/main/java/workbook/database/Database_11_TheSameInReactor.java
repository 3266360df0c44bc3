package workbook.database;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;

/// What chapters 01 and 02 did with threads, Reactor does with plans: one operator for each.
///
/// `zip` gathers, `flatMapSequential` gives results in the order of the tasks, `flatMap` as they are
/// there, `timeout` cancels the plan, `firstWithValue` takes the first success and cancels the rest,
/// `buffer` makes batches. A plan runs when it is subscribed to: `cache` with a `subscribe` starts
/// it now and keeps the result, as `create_task` does. No thread waits while the plans do. The first
/// steps: [Database_01_MonoAndFlux].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_11_TheSameInReactor`
///
/// Prints:
///
///     gather: [slow,fast]
///     results in order: [slow, medium, fast]
///     as completed: [fast, medium, slow]
///     in the background: answer and own work
///     slow: cancelled
///     a limit: nothing in time
///     slow: cancelled
///     the first success: fast
///     batches: [15, 15, 15, 15, 15, 15, 10]
class Database_11_TheSameInReactor {

    private final Flux<String> names = Flux.just("slow", "medium", "fast");

    void main() {
        IO.println("gather: " + Mono.zip(load("slow"), load("fast")).block());

        var inOrder = names.flatMapSequential(Database_11_TheSameInReactor::load);
        IO.println("results in order: " + inOrder.collectList().block());

        var asCompleted = names.flatMap(Database_11_TheSameInReactor::load);
        IO.println("as completed: " + asCompleted.collectList().block());

        var answer = load("answer").cache();
        answer.subscribe();
        var own = "own work";
        IO.println("in the background: " + answer.block() + " and " + own);

        var limited = told("slow").timeout(Duration.ofMillis(300), Mono.just("nothing in time"));
        IO.println("a limit: " + limited.block());

        var down = Mono.<String>error(new IllegalStateException("down"));
        var first = Mono.firstWithValue(down, told("slow"), load("fast"));
        IO.println("the first success: " + first.block());

        var batches = Flux.range(0, 100).buffer(15).flatMapSequential(b -> Mono.just(b.size()));
        IO.println("batches: " + batches.collectList().block());
    }

    /// Takes its time, and no thread.
    private static Mono<String> load(String name) {
        int millis =
                switch (name) {
                    case "slow" -> 1100;
                    case "medium" -> 600;
                    default -> 100;
                };
        return Mono.delay(Duration.ofMillis(millis)).thenReturn(name);
    }

    private static Mono<String> told(String name) {
        return load(name).doOnCancel(() -> IO.println(name + ": cancelled"));
    }
}
