package workbook.timeouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// No time passes here: the steps move the clock.
@DisplayName("2.3 Deadline")
class DeadlineTest {

    private static final Duration BUDGET = Duration.ofSeconds(10);

    private final AtomicLong clock = new AtomicLong();
    private final List<Duration> told = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Exception boom = new Exception("boom");

    @Test
    void no_steps_give_an_empty_list() {
        assertThat(outcomeOf(List.of(), BUDGET)).isEqualTo(List.of());
    }

    @Test
    void results_keep_the_order_of_the_steps_and_null_is_a_result_too() {
        var outcome = outcomeOf(List.of(left -> "c", left -> null, left -> "a"), BUDGET);

        assertThat(outcome).as("results of the steps").isEqualTo(Arrays.asList("c", null, "a"));
    }

    @Test
    void steps_run_one_after_the_other_on_the_callers_thread() {
        outcomeOf(List.of(taking(1), taking(1)), BUDGET);

        assertThat(threads)
                .as("the threads that ran the steps: the caller should run each one itself")
                .containsOnly(Thread.currentThread());
    }

    @Test
    void each_step_is_told_what_is_left_of_the_one_budget() {
        outcomeOf(List.of(taking(3_000), taking(200), taking(1)), BUDGET);

        assertThat(told)
                .as("what is left of one budget when the steps have taken 3 s and 0.2 s")
                .containsExactly(BUDGET, Duration.ofMillis(7_000), Duration.ofMillis(6_800));
    }

    @Test
    void a_nanosecond_is_enough_to_start_a_step() {
        outcomeOf(List.of(taking(10_000), taking(1)), BUDGET.plusNanos(1));

        assertThat(told)
                .as("what is left of one budget: is the nanosecond rounded away?")
                .containsExactly(BUDGET.plusNanos(1), Duration.ofNanos(1));
    }

    @Test
    void no_step_starts_when_exactly_nothing_is_left() {
        assertUsedUpAfterStep(1, outcomeOf(List.of(taking(10_000), taking(1)), BUDGET));
    }

    @Test
    void no_step_starts_after_one_that_took_too_long() {
        assertUsedUpAfterStep(1, outcomeOf(List.of(taking(10_001), taking(1)), BUDGET));
    }

    @Test
    void a_budget_of_zero_starts_nothing() {
        assertUsedUpAfterStep(0, outcomeOf(List.of(taking(1), taking(1)), Duration.ZERO));
    }

    @Test
    void a_failure_ends_the_work_and_comes_as_it_is() {
        assertEndsWithBoom(outcomeOf(List.of(failing(1), taking(1)), BUDGET));
    }

    @Test
    void a_failure_that_comes_too_late_comes_as_it_is_too() {
        assertEndsWithBoom(outcomeOf(List.of(failing(10_001), taking(1)), BUDGET));
    }

    @Test
    void the_clock_may_count_from_below_zero() {
        assertOneBudgetWhenTheClockStartsAt(-Duration.ofDays(1).toNanos());
    }

    @Test
    void the_clock_may_pass_the_largest_long() {
        assertOneBudgetWhenTheClockStartsAt(Long.MAX_VALUE - Duration.ofSeconds(1).toNanos());
    }

    private void assertOneBudgetWhenTheClockStartsAt(long nanos) {
        clock.set(nanos);
        outcomeOf(List.of(taking(3_000), taking(7_000), taking(1)), BUDGET);

        assertThat(told)
                .as("what is left, on a clock that began at %d: only differences count", nanos)
                .containsExactly(BUDGET, Duration.ofSeconds(7));
    }

    private void assertUsedUpAfterStep(int steps, Object outcome) {
        assertThat(told)
                .withFailMessage(
                        "steps ran with %s left: the budget was used up after step %d", told, steps)
                .hasSize(steps);
        assertInstanceOf(TimeoutException.class, outcome, "the caller learns that time is up");
    }

    private void assertEndsWithBoom(Object outcome) {
        assertSame(boom, outcome, "the caller gets the failure of the step itself");
        assertThat(told).as("steps that ran, though the first one failed").hasSize(1);
    }

    private Step<String> failing(long millis) {
        return remaining -> {
            taking(millis).run(remaining);
            throw boom;
        };
    }

    private Step<String> taking(long millis) {
        return remaining -> {
            told.add(remaining);
            threads.add(Thread.currentThread());
            clock.addAndGet(Duration.ofMillis(millis).toNanos());
            return "done";
        };
    }

    private Object outcomeOf(List<Step<String>> steps, Duration budget) {
        try {
            return Deadline.allWithin(steps, budget, clock::get);
        } catch (TestAbortedException open) {
            throw open;
        } catch (Throwable failure) {
            return failure;
        }
    }
}
