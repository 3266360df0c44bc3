package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// Two retries are three attempts. Here they are two.
//
// Caught by: the_last_failure_comes_itself_after_as_many_retries_as_asked_for
// Says: one, and two retries
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        var first = Collections.min(List.of(Duration.ofSeconds(1), longest));
        return call.retryWhen(
                Retry.backoff(retries - 1, first)
                        .maxBackoff(longest)
                        .jitter(0)
                        .scheduler(clock)
                        .filter(retryable)
                        .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
