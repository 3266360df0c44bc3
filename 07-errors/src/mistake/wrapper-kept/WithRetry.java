package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

// What ends it is the `RetryExhaustedException` of Reactor, not the failure of the call.
//
// Caught by: the_last_failure_comes_itself_after_as_many_retries_as_asked_for
// Says: the last failure, in no wrapper
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
                        .filter(retryable));
    }
}
