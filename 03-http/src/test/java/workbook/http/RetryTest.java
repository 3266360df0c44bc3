package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// No time passes here: the pauses are noted, not slept.
@DisplayName("3.2 Retry")
class RetryTest {

    private static final Duration BASE = Duration.ofNanos(100_000); // nothing, in whole ms
    private final List<Long> pauses = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private Duration cap = Duration.ofNanos(500_000);
    private Predicate<Exception> retryable = _ -> true;
    private Iterator<Double> factors = Stream.generate(() -> 1.0).iterator();
    private InterruptedException endOfPause;
    private int calls;

    @Test
    void a_result_ends_it_and_null_is_one() {
        assertThat(outcomeOf(3, (Object) null)).as("the result of the call").isNull();
    }

    @Test
    void the_callers_thread_calls_again_until_it_has_a_result() {
        assertThat(outcomeOf(5, new IOException(), new IOException(), "hello")).isEqualTo("hello");
        assertThat(threads).as("who calls and pauses").containsOnly(Thread.currentThread());
    }

    @Test
    void pauses_double_up_to_the_cap_and_follow_all_attempts_but_the_last() {
        outcomeOf(5, failures(5));

        assertThat(pauses).as("the pauses, in µs").isEqualTo(List.of(100L, 200L, 400L, 500L));
    }

    @Test
    void two_to_the_power_of_98_times_the_base_is_cut_to_the_cap() {
        cap = Duration.ofNanos(1_000);

        outcomeOf(100, failures(100));

        assertThat(pauses.size()).as("pauses between 100 attempts").isEqualTo(99);
        assertThat(Set.copyOf(pauses)).as("the pauses, in µs").isEqualTo(Set.of(1L));
    }

    @Test
    void jitter_shortens_each_pause_after_the_cap_even_to_nothing() {
        factors = List.of(0.5, 0.0, 1.0, 0.5, 0.75).iterator();

        outcomeOf(5, failures(5));

        assertThat(factors).toIterable().as("jitter after four pauses").containsExactly(0.75);
        pauses.remove(0L); // to skip it is the same as to sleep for nothing
        assertThat(pauses).as("jitter 0.5, 0, 1, 0.5: pauses").isEqualTo(List.of(50L, 400L, 250L));
    }

    @Test
    void the_last_failure_comes_out_as_itself_though_it_may_be_the_first_again() {
        var first = new IOException("first");
        var last = new IOException("last");

        assertSame(last, outcomeOf(2, first, last), "the last of two failures");
        assertSame(first, outcomeOf(2, first, first), "a failure that was thrown twice");
    }

    @Test
    void what_is_not_retryable_ends_it_at_once() {
        retryable = IOException.class::isInstance;
        var missing = new IllegalStateException("missing");

        var outcome = outcomeOf(5, new IOException(), missing, "one too many");

        assertSame(missing, outcome, "the second failure is not retryable");
    }

    @Test
    void errors_and_interrupts_of_a_call_end_it_whatever_retryable_says() {
        for (var end : List.of(new StackOverflowError(), new InterruptedException())) {
            assertSame(end, outcomeOf(5, end, "one too many"), "another call does not mend " + end);
        }
    }

    @Test
    void an_interrupt_of_a_pause_ends_it() {
        endOfPause = new InterruptedException("of the pause");

        var outcome = outcomeOf(5, new IOException(), "one too many");

        assertSame(endOfPause, outcome, "the pause was interrupted: somebody wants us to stop");
    }

    @Test
    void less_than_one_attempt_is_refused() {
        assertInstanceOf(IllegalArgumentException.class, outcomeOf(0, "one too many"), "0 calls");
    }

    private static Object[] failures(int n) {
        return Stream.generate(IOException::new).limit(n).toArray();
    }

    /// The result, or what was thrown, when the calls return or throw these.
    private Object outcomeOf(int attempts, Object... outcomes) {
        calls = 0;
        Callable<Object> call = () -> next(outcomes);
        try {
            return Retry.call(call, attempts, BASE, cap, retryable, this::sleep, factors::next);
        } catch (TestAbortedException | AssertionError e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
    }

    private Object next(Object[] outcomes) throws Exception {
        threads.add(Thread.currentThread());
        assertThat(++calls)
                .as("calls: a result ends it, and so does the last attempt")
                .isLessThanOrEqualTo(outcomes.length);
        return switch (outcomes[calls - 1]) {
            case Exception e -> throw e;
            case Error e -> throw e;
            case null, default -> outcomes[calls - 1];
        };
    }

    private void sleep(Duration pause) throws InterruptedException {
        threads.add(Thread.currentThread());
        if (endOfPause != null) {
            throw endOfPause;
        }
        pauses.add(Math.round(pause.toNanos() / 1e3));
    }
}
