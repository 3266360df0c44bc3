package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.time.Duration;
import java.util.function.Predicate;

/// An attempt that fails resumes with a pause and the next attempt: recursion in place of a loop.
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        return attempt(call, retries, Duration.ofSeconds(1), longest, retryable, clock);
    }

    private static <T> Mono<T> attempt(
            Mono<T> call,
            int retries,
            Duration pause,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        if (retries <= 0) {
            return call;
        }
        var shorter = pause.compareTo(longest) < 0 ? pause : longest;
        var next =
                Mono.defer(() ->
                        attempt(
                                call,
                                retries - 1,
                                shorter.multipliedBy(2),
                                longest,
                                retryable,
                                clock));
        return call.onErrorResume(retryable, failure -> Mono.delay(shorter, clock).then(next));
    }
}
