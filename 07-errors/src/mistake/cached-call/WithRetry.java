package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// `cache()` keeps the failure as well: every attempt gets the first one's.
//
// Caught by: the_pauses_double_up_to_the_longest
// Says: times of the attempts by the given clock
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        var first = Collections.min(List.of(Duration.ofSeconds(1), longest));
        return call.cache()
                .retryWhen(
                        Retry.backoff(retries, first)
                                .maxBackoff(longest)
                                .jitter(0)
                                .scheduler(clock)
                                .filter(retryable)
                                .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
