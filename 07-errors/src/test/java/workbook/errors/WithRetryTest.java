package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@DisplayName("7.3 WithRetry")
class WithRetryTest {

    @AutoClose("dispose")
    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();

    private final List<Long> attempts = new ArrayList<>(); // at which millisecond of the clock
    private final List<Object> seen = new ArrayList<>();
    private final IOException busy = new IOException("busy", new Exception("its own cause"));
    private Duration longest = Duration.ofSeconds(3);

    @Test
    void a_success_needs_one_attempt() {
        subscribe(failing(0), 3);

        assertThat(seen).as("what came out").containsExactly("answer", "end");
        assertThat(attempts).as("times of the attempts").containsExactly(0L);
    }

    @Test
    void nothing_is_called_before_somebody_subscribes() {
        WithRetry.of(failing(0), 3, longest, IOException.class::isInstance, clock);

        assertThat(attempts).as("attempts before somebody has subscribed").isEmpty();
    }

    @Test
    void the_pauses_double_up_to_the_longest() {
        subscribe(failing(70), 99);

        advanceTo(300);

        assertThat(attempts)
                .as("times of the attempts by the given clock, after pauses of 1, 2, 3, 3, 3 s")
                .startsWith(0L, 1_000L, 3_000L, 6_000L, 9_000L, 12_000L);
        assertThat(attempts)
                .as("times of the last attempts: 70 pauses, none of them negative")
                .hasSize(71)
                .endsWith(204_000L, 207_000L);
        assertThat(seen).as("what came out of the last attempt").containsExactly("answer", "end");
    }

    @Test
    void the_first_pause_is_limited_too() {
        longest = Duration.ofMillis(500);
        subscribe(failing(2), 2);

        advanceTo(60);

        assertThat(attempts)
                .as("times of the attempts: no pause is longer than 500 ms; out came %s", seen)
                .containsExactly(0L, 500L, 1_000L);
    }

    @Test
    void the_last_failure_comes_itself_after_as_many_retries_as_asked_for() {
        subscribe(failing(9), 2);

        advanceTo(60);

        assertThat(attempts).as("times of the attempts: one, and two retries").hasSize(3);
        assertThat(seen).as("the last failure, in no wrapper").containsExactly("" + busy);
    }

    @Test
    void a_failure_that_is_not_retryable_ends_it_at_once() {
        var refused = new IllegalArgumentException("refused", busy);

        subscribe(attempt(Mono.error(refused)), 3);
        advanceTo(60);

        assertThat(attempts).as("times of the attempts: trying again will not help").hasSize(1);
        assertThat(seen).as("the failure itself, not its cause").containsExactly("" + refused);
    }

    @Test
    void an_empty_success_is_a_success() {
        subscribe(attempt(Mono.empty()), 3);
        advanceTo(60);

        assertThat(seen).as("what came out").containsExactly("end");
        assertThat(attempts).as("times of the attempts").hasSize(1);
    }

    @Test
    void who_cancels_ends_the_attempts() {
        var subscription = subscribe(failing(9), 9);
        advanceTo(2);

        subscription.dispose();
        advanceTo(60);

        assertThat(attempts).as("attempts after nobody waits any more").containsExactly(0L, 1_000L);
    }

    @Test
    void each_subscriber_has_attempts_of_its_own() {
        var answer = WithRetry.of(failing(9), 1, longest, IOException.class::isInstance, clock);

        answer.subscribe(seen::add, seen::add);
        advanceTo(10);
        answer.subscribe(seen::add, seen::add);
        advanceTo(20);

        assertThat(attempts).as("times of attempts").containsExactly(0L, 1_000L, 10_000L, 11_000L);
    }

    private Disposable subscribe(Mono<String> call, int retries) {
        return WithRetry.of(call, retries, longest, IOException.class::isInstance, clock)
                .subscribe(seen::add, failure -> seen.add("" + failure), () -> seen.add("end"));
    }

    /// Fails with `busy` so many times, then answers.
    private Mono<String> failing(int times) {
        return attempt(
                Mono.defer(() -> attempts.size() > times ? Mono.just("answer") : Mono.error(busy)));
    }

    private Mono<String> attempt(Mono<String> outcome) {
        return Mono.defer(() -> {
            attempts.add(clock.now(MILLISECONDS));
            return outcome;
        });
    }

    private void advanceTo(long second) {
        while (clock.now(MILLISECONDS) < second * 1_000) {
            clock.advanceTimeBy(Duration.ofSeconds(1));
        }
    }
}
