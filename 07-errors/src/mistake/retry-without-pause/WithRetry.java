package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.time.Duration;
import java.util.function.Predicate;

// `retry(n)` knows no pause: it asks a service in trouble again and again, at once.
//
// Caught by: the_pauses_double_up_to_the_longest
// Says: after pauses of 1, 2, 3, 3, 3 s
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        return call.retry(retries);
    }
}
