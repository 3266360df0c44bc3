package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// Opens the wrapper of the last failure, and each failure that has a cause of its own.
//
// Caught by: a_failure_that_is_not_retryable_ends_it_at_once
// Says: [the failure itself, not its cause]
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        var first = Collections.min(List.of(Duration.ofSeconds(1), longest));
        var backoff =
                Retry.backoff(retries, first)
                        .maxBackoff(longest)
                        .jitter(0)
                        .scheduler(clock)
                        .filter(retryable);
        return call.retryWhen(backoff).onErrorMap(e -> e.getCause() == null ? e : e.getCause());
    }
}
