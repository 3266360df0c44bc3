package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// `Retry.backoff` does it all, but each of its defaults has to be known: half of every pause is
/// chance, there is no longest pause, time is that of the parallel scheduler, and the last failure
/// comes in a wrapper. And it fails when its first pause is longer than its longest.
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
                        .filter(retryable)
                        .onRetryExhaustedThrow((spec, last) -> last.failure());
        return call.retryWhen(backoff);
    }
}
