package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// Half of every pause is chance, unless `jitter(0)` says otherwise.
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
        var first = Collections.min(List.of(Duration.ofSeconds(1), longest));
        return call.retryWhen(
                Retry.backoff(retries, first)
                        .maxBackoff(longest)
                        .scheduler(clock)
                        .filter(retryable)
                        .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
