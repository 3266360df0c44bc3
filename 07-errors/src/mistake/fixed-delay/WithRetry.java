package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.function.Predicate;

// `fixedDelay` waits for the same time each time: a service in trouble gets no air.
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
        return call.retryWhen(
                Retry.fixedDelay(retries, Duration.ofSeconds(1))
                        .scheduler(clock)
                        .filter(retryable)
                        .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
