package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.time.Duration;
import java.util.function.Predicate;

// Whoever takes the minimum only for the next pause, has forgotten the first.
//
// Caught by: the_first_pause_is_limited_too
// Says: no pause is longer than 500 ms
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
        var doubled = pause.multipliedBy(2);
        var shorter = doubled.compareTo(longest) < 0 ? doubled : longest;
        var next = Mono.defer(() -> attempt(call, retries - 1, shorter, longest, retryable, clock));
        return call.onErrorResume(retryable, failure -> Mono.delay(pause, clock).then(next));
    }
}
