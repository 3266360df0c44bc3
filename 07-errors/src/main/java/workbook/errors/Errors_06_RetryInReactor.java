package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// `retryWhen` subscribes again, so the call is made again; on a value that is already there it is not.
///
/// A `Mono` is a recipe. Each subscription cooks it anew, and a retry is a subscription. A `Mono` of a
/// future that already runs is no recipe but a dish: however often you ask, it is the same. Mind the
/// defaults of `Retry.backoff`: half of each pause is chance, there is no longest pause, and at the
/// end comes a `RetryExhaustedException`. One bad element of many is no reason for a retry:
/// [Errors_07_OneBadElement].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_06_RetryInReactor`
///
/// Prints:
///
///     call 1 fails
///     call 2 fails
///     call 3 succeeds
///     a recipe: answer of call 3
///     call 1 fails
///     a future: Retries exhausted: 3/3, after 1 call
class Errors_06_RetryInReactor {

    private final Retry threeTimes = Retry.backoff(3, Duration.ofMillis(100)).jitter(0);

    void main() {
        var first = new AtomicInteger();
        var recipe = Mono.fromCallable(() -> call(first));
        IO.println("a recipe: " + recipe.retryWhen(threeTimes).block());

        var second = new AtomicInteger();
        var dish = Mono.fromFuture(Mono.fromCallable(() -> call(second)).toFuture());
        try {
            IO.println("a future: " + dish.retryWhen(threeTimes).block());
        } catch (IllegalStateException e) {
            IO.println("a future: " + e.getMessage() + ", after " + second + " call");
        }
    }

    private static String call(AtomicInteger calls) throws IOException {
        int number = calls.incrementAndGet();
        if (number < 3) {
            IO.println("call " + number + " fails");
            throw new IOException("busy");
        }
        IO.println("call " + number + " succeeds");
        return "answer of call " + number;
    }
}
