package workbook.errors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;
import reactor.util.retry.Retry.RetrySignal;

import java.time.Duration;
import java.util.function.Predicate;

// The 32nd pause is of 1 << 31 seconds: that is a negative number, and so is no pause at all.
//
// Caught by: the_pauses_double_up_to_the_longest
// Says: times of the last attempts: 70 pauses, none of them negative
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        return call.retryWhen(
                Retry.from(failures ->
                        failures.map(RetrySignal::copy)
                                .concatMap(failure ->
                                        next(failure, retries, retryable)
                                                .delayElement(pause(failure, longest), clock))));
    }

    private static Mono<Long> next(
            RetrySignal failed, int retries, Predicate<Throwable> retryable) {
        return failed.totalRetries() < retries && retryable.test(failed.failure())
                ? Mono.just(failed.totalRetries())
                : Mono.error(failed.failure());
    }

    private static Duration pause(RetrySignal failed, Duration longest) {
        var doubled = Duration.ofSeconds(1 << failed.totalRetries());
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
