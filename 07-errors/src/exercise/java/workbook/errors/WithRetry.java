package workbook.errors;

import static org.junit.jupiter.api.Assumptions.abort;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.time.Duration;
import java.util.function.Predicate;

/// A call that is tried again when it fails, in Reactor: with pauses that grow.
///
/// - Nothing is called before somebody subscribes. Each attempt subscribes to `call` anew.
/// - After a failure that is `retryable` there is a pause and another attempt, `retries` times at
///   the most: so many attempts, and one. The pauses are of 1, 2, 4, 8 s and so on, but none is
///   longer than `longest`, not even the first, and there is no chance in them. They are measured
///   by `clock`, and block no thread. Who cancels gets no further attempt.
/// - The first success is the result, an empty one too. A failure that is not retryable ends it at
///   once.
/// - Whatever failure ends it, the subscriber gets the last one itself, in no wrapper.
///
/// Read first: `Errors_06_RetryInReactor`.
class WithRetry {

    static <T> Mono<T> of(
            Mono<T> call,
            int retries,
            Duration longest,
            Predicate<Throwable> retryable,
            Scheduler clock) {
        return abort("Exercise 7.3: try again after a failure, with pauses that grow");
    }
}
