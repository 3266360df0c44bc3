package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// `toFuture` calls at once, and only once: each "attempt" looks at the same result again.
//
// Caught by: nothing_is_called_before_somebody_subscribes
// Says: [attempts before somebody has subscribed]
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        var first = Collections.min(List.of(Duration.ofSeconds(1), longest));
        return Mono.fromFuture(call.toFuture())
                .retryWhen(
                        Retry.backoff(retries, first)
                                .maxBackoff(longest)
                                .jitter(0)
                                .scheduler(clock)
                                .filter(retryable)
                                .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
