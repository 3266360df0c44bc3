package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongUnaryOperator;

@DisplayName("8.3 Interruptible")
class InterruptibleTest {

    private static final long ENDLESS = Long.MAX_VALUE;

    private final Error goesOn = new Error("2,000 terms after the interrupt it still goes on");
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private long last;

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void the_sum_is_that_of_all_terms() throws Exception {
        assertThat(Interruptible.sum(10_001, i -> i)).isEqualTo(50_005_000);
    }

    @Test
    void no_terms_give_zero() throws Exception {
        assertThat(Interruptible.sum(0, i -> 1)).isZero();
    }

    @Test
    void it_stops_when_its_thread_is_interrupted() {
        var outcome = outcome(ENDLESS, i -> interruptAt(5_000, i));

        assertThat(outcome)
                .withFailMessage("interrupted, but it still computes: who asks for the flag?")
                .isNotSameAs(goesOn);
        assertThat(outcome)
                .as("what the caller gets, interrupted in the middle")
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void it_stops_soon() {
        for (long when : List.of(1, 1_001, 5_001)) {
            outcome(ENDLESS, i -> interruptAt(when, i));

            assertThat(last - when)
                    .as("terms after an interrupt in term %d", when)
                    .isLessThanOrEqualTo(1_000);
        }
    }

    @Test
    void an_interrupt_before_the_beginning_counts_too() {
        Thread.currentThread().interrupt();

        var outcome = outcome(ENDLESS, i -> interruptAt(-1, i));

        assertThat(outcome)
                .as("what the caller gets, interrupted before the call")
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void with_the_exception_the_flag_is_clear() {
        var outcome = outcome(ENDLESS, i -> interruptAt(5_000, i));

        assertThat(outcome)
                .as("what the caller gets, with a clear flag")
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted())
                .withFailMessage("exception and flag: the next wait of the caller would fail too")
                .isFalse();
    }

    @Test
    void an_interrupt_in_the_last_terms_is_not_lost() {
        var outcome = outcome(10, i -> interruptAt(5, i));

        var flag = Thread.currentThread().isInterrupted();
        assertThat(flag || outcome instanceof InterruptedException)
                .withFailMessage("the sum of 10 terms has come, and neither exception nor flag")
                .isTrue();
        assertThat(flag ? outcome : 10L)
                .as("what comes with the flag: the whole sum, and no exception")
                .isEqualTo(10L);
    }

    @Test
    void without_an_interrupt_nobody_interrupts() throws Exception {
        Interruptible.sum(5_000, i -> 1);

        assertThat(Thread.currentThread().isInterrupted()).as("the caller's flag").isFalse();
    }

    @Test
    void all_is_computed_on_the_callers_thread() throws Exception {
        Interruptible.sum(5_000, i -> threads.add(Thread.currentThread()) ? 1 : 0);

        assertThat(threads).as("threads that compute").containsExactly(Thread.currentThread());
    }

    @Test
    void what_a_term_throws_comes_as_it_is() {
        var boom = new IllegalStateException("boom");

        var outcome = outcome(10, i -> fail(boom));

        assertSame(boom, outcome, "a term has thrown");
    }

    /// Counts terms. At `when` it interrupts its own thread, and long after that it gives up.
    private long interruptAt(long when, long i) {
        last = i;
        if (i == when) {
            Thread.currentThread().interrupt();
        }
        return i < when + 2_000 ? 1 : fail(goesOn);
    }

    private static Object outcome(long count, LongUnaryOperator term) {
        try {
            return Interruptible.sum(count, term);
        } catch (TestAbortedException open) {
            throw open;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    private static <X extends Throwable> long fail(X failure) throws X {
        throw failure;
    }
}
