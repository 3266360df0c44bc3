package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.function.Predicate;

// A `maxBackoff` below the first pause is no limit for it: the retry itself fails.
//
// Caught by: the_first_pause_is_limited_too
// Says: no pause is longer than 500 ms
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        var backoff =
                Retry.backoff(retries, Duration.ofSeconds(1))
                        .maxBackoff(longest)
                        .jitter(0)
                        .scheduler(clock)
                        .filter(retryable)
                        .onRetryExhaustedThrow((spec, last) -> last.failure());
        return call.retryWhen(backoff);
    }
}
