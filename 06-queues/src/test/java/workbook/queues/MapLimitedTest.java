package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@DisplayName("6.3 MapLimited")
class MapLimitedTest {

    private final List<Integer> tenItems = IntStream.range(0, 10).boxed().toList();
    private final AtomicInteger begun = new AtomicInteger();
    private final Meeting busy = new Meeting(3, "3 items never run at once, with a limit of 3");
    private final Meeting looked = new Meeting(3, "3 items never run at once, with a limit of 3");
    private EndOfAll end = new EndOfAll(1, null);

    @Test
    void no_items_give_an_empty_list() {
        assertThat(map(List.of(), 3, item -> item)).isEmpty();
    }

    @Test
    void results_are_in_item_order_though_the_last_item_ends_first() {
        var results = map(tenItems, 10, item -> Pause.then(50 * (9 - item), item));

        assertThat(results).as("results in item order").isEqualTo(tenItems);
    }

    @Test
    void as_many_run_at_once_as_the_limit_allows() {
        int many = Runtime.getRuntime().availableProcessors() + 8; // more than a pool has threads
        var met = new CompletableFuture<Boolean>();

        assertThat(map(Collections.nCopies(many + 1, 7), many, _ -> meet(many, met)))
                .as("for each item: did as many as the limit run at once?")
                .containsOnly(true);
    }

    @Test
    void no_more_run_at_once_than_the_limit_allows() {
        map(tenItems, 3, this::firstThreeTogether);
    }

    @Test
    void whichever_place_gets_free_the_next_item_takes_it() {
        for (int first = 0; first < 3; first++) {
            var slow = List.of(first, (first + 1) % 3);
            var others = new CountDownLatch(8);

            map(tenItems, 3, item -> inTurn(slow.contains(item), others));
        }
    }

    @Test
    void a_failure_ends_all_and_comes_out_as_itself() throws Exception {
        assertEndsAll(tenItems, new IOException("boom"));
        assertEndsAll(tenItems.subList(0, 3), new Error("boom"));
    }

    @Test
    void no_later_item_gets_ahead_of_the_failure() {
        for (int round = 0; round < 150; round++) { // more often than luck lasts
            assertThat(thrownBy(tenItems, 1, item -> 1 / (item - 1)))
                    .as("item 1 divides by zero: its failure comes, not that of a later one")
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void an_interrupt_of_the_caller_ends_all() throws Exception {
        assertEndsAll(tenItems, null);
        assertEndsAll(tenItems.subList(0, 3), null);
    }

    private <B> List<B> map(List<Integer> items, int limit, Work<Integer, B> work) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    end.callerIs(Thread.currentThread());
                    return MapLimited.map(items, limit, work);
                },
                "after 5 s the caller still waits: for whom?");
    }

    private Throwable thrownBy(List<Integer> items, int limit, Work<Integer, ?> work) {
        try {
            map(items, limit, work);
            return null;
        } catch (TestAbortedException | AssertionFailedError e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
    }

    private void assertEndsAll(List<Integer> items, Throwable boom) throws Exception {
        end = new EndOfAll(3, boom);
        var thrown = thrownBy(items, 3, _ -> end.work());

        assertThat(end.interrupts.tryAcquire(boom == null ? 3 : 2, 3, SECONDS))
                .withFailMessage("the end of all, but running work is not interrupted")
                .isTrue();
        assertThat(Pause.then(300, end.begun))
                .as("items begun: 3, perhaps one that was just about to, then no more")
                .hasValueLessThan(5);
        end.assertCallerGets(thrown);
    }

    private int firstThreeTogether(int item) throws Exception {
        if (begun.incrementAndGet() <= 3) {
            busy.meet();
            assertThat(Pause.then(200, begun)).as("items begun, with a limit of 3").hasValue(3);
            looked.meet();
        }
        return item;
    }

    private boolean meet(int many, CompletableFuture<Boolean> met) {
        if (begun.incrementAndGet() == many) {
            met.complete(true);
        }
        return met.completeOnTimeout(false, 3, SECONDS).join();
    }

    private static boolean inTurn(boolean slow, CountDownLatch others) throws InterruptedException {
        if (slow) {
            assertThat(others.await(3, SECONDS))
                    .withFailMessage("2 items are slow: the third place has to do the other 8")
                    .isTrue();
        }
        others.countDown();
        return slow;
    }
}
