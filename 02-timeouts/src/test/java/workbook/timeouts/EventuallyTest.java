package workbook.timeouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// No time passes here: the pauses move the clock, and so does a slow check.
@DisplayName("2.6 Eventually")
class EventuallyTest {

    private static final Duration NEVER = Duration.ofDays(365);
    private final RuntimeException boom = new IllegalStateException("boom");
    private Duration limit = Duration.ofMillis(10_050);
    private Duration now = Duration.ZERO;
    private long origin;
    private Duration timeForACheck = Duration.ZERO;
    private int checks;
    private int looks;

    @Test
    void what_is_true_at_once_needs_no_pause() {
        assertAnswer(true, Duration.ZERO, "it is true at once");
        assertThat(now).as("the pauses, though it was true before the first one").isZero();
    }

    @Test
    void what_becomes_true_is_seen_after_the_next_pause() {
        assertAnswer(true, Duration.ofMillis(120), "it is true from 0.12 s on");
        assertThat(now).as("when it was seen").isLessThanOrEqualTo(Duration.ofMillis(220));
    }

    @Test
    void what_becomes_true_at_the_limit_is_still_seen() {
        assertAnswer(true, limit, "true from the limit on: is it checked once more then?");
    }

    @Test
    void what_does_not_become_true_is_false_at_the_limit() {
        assertAnswer(false, NEVER, "it is never true");
        assertThat(now).as("when it gave up").isEqualTo(limit);
    }

    @Test
    void a_limit_of_zero_means_one_check_and_no_pause() {
        limit = Duration.ZERO;

        assertAnswer(false, NEVER, "it is never true");
        assertThat(checks).as("the number of checks, the limit being zero").isOne();
    }

    @Test
    void the_last_pause_may_be_a_nanosecond() {
        limit = Duration.ofMillis(100).plusNanos(1);

        assertAnswer(true, limit, "true from the limit on: is the nanosecond rounded away?");
    }

    @Test
    void slow_checks_use_up_the_limit_too() {
        limit = Duration.ofSeconds(1);
        timeForACheck = Duration.ofMillis(430);

        assertAnswer(false, NEVER, "it is never true");
        assertThat(now).as("when it gave up").isGreaterThanOrEqualTo(limit);
    }

    @Test
    void an_interrupt_ends_the_waiting() {
        Thread.currentThread().interrupt();

        assertThat(outcomeOf(() -> trueFrom(NEVER)))
                .as("the first pause was interrupted")
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void what_the_condition_throws_ends_the_waiting() {
        assertSame(boom, outcomeOf(this::throwing), "the caller gets what the condition throws");
        assertThat(now).as("the pauses after the condition has thrown").isZero();
    }

    @Test
    void the_clock_may_count_from_below_zero() {
        origin = -Duration.ofDays(1).toNanos();

        assertAnswer(true, limit, "true from the limit on: only differences of the clock count");
    }

    @Test
    void the_clock_may_pass_the_largest_long() {
        origin = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();

        assertAnswer(true, limit, "true from the limit on: only differences of the clock count");
    }

    private void assertAnswer(boolean answer, Duration trueFrom, String hint) {
        assertThat(outcomeOf(() -> trueFrom(trueFrom))).as(hint).isEqualTo(answer);
    }

    private boolean throwing() {
        throw boom;
    }

    private boolean trueFrom(Duration moment) {
        look();
        checks++;
        now = now.plus(timeForACheck);
        return now.compareTo(moment) >= 0;
    }

    private long clock() {
        look();
        return origin + now.toNanos();
    }

    private void look() {
        assertThat(++looks).as("looks in a row: a busy loop, or another sleep?").isLessThan(30);
    }

    /// As with a real sleep, zero or less is no pause.
    private void sleep(Duration pause) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (pause.isPositive()) {
            assertThat(pause).as("a pause: too long?").isLessThanOrEqualTo(Duration.ofMillis(100));
            looks = 0;
            now = now.plus(pause);
            assertThat(now)
                    .as("the end of a pause: is it cut to what is left when it begins?")
                    .isLessThanOrEqualTo(limit);
        }
    }

    private Object outcomeOf(BooleanSupplier condition) {
        try {
            return Eventually.isTrue(condition, limit, this::sleep, this::clock);
        } catch (TestAbortedException | AssertionError e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
    }
}
