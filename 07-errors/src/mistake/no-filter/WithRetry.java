package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// Every failure is tried again, those too that will be the same each time.
//
// Caught by: a_failure_that_is_not_retryable_ends_it_at_once
// Says: trying again will not help
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        var first = Collections.min(List.of(Duration.ofSeconds(1), longest));
        return call.retryWhen(
                Retry.backoff(retries, first)
                        .maxBackoff(longest)
                        .jitter(0)
                        .scheduler(clock)
                        .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
