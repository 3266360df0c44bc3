package workbook.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// No threads here: the test itself completes the parts, in the order that it wants.
@DisplayName("1.4 Sequence")
class SequenceTest {

    private final CompletableFuture<String> a = new CompletableFuture<>();
    private final CompletableFuture<String> b = new CompletableFuture<>();
    private final CompletableFuture<String> c = new CompletableFuture<>();
    private final Exception boom = new IOException("boom");

    @Test
    void no_parts_give_an_empty_list() throws Exception {
        assertEndsWith(List.of(), sequence(List.of()));
    }

    @Test
    void results_keep_list_order_when_the_last_part_is_first() throws Exception {
        var all = sequence(List.of(a, b, c));

        c.complete("c");
        a.complete("a");
        b.complete("b");

        assertEndsWith(List.of("a", "b", "c"), all);
    }

    @Test
    void parts_that_are_done_already_count_too() throws Exception {
        List.of(a, b, c).forEach(part -> part.complete("done"));

        assertEndsWith(List.of("done", "done", "done"), sequence(List.of(a, b, c)));
    }

    @Test
    void null_is_a_result_too() throws Exception {
        a.complete("a");
        b.complete(null);

        assertEndsWith(Arrays.asList("a", null), sequence(List.of(a, b)));
    }

    @Test
    void the_future_is_open_as_long_as_one_part_is() {
        a.complete("a");
        var all = sequence(List.of(a, b, c));
        c.complete("c");

        assertThat(all.isDone())
                .withFailMessage("the future is done, although part b is still open")
                .isFalse();
    }

    @Test
    void the_first_failure_ends_it_and_leaves_the_open_parts_alone() throws Exception {
        var all = sequence(List.of(a, b, c));

        b.completeExceptionally(boom);

        assertFailed(all);
        assertThat(List.of(a.state(), c.state()))
                .as("the parts that were open when b failed: others may wait for them")
                .containsOnly(State.RUNNING);
    }

    @Test
    void a_failure_that_came_through_a_stage_is_still_the_same_failure() throws Exception {
        var all = sequence(List.of(a, b.thenApply(Function.identity())));

        b.completeExceptionally(boom);

        assertFailed(all);
    }

    /// Lets an answer go that still waits for a part.
    @AfterEach
    void completeTheRest() {
        List.of(a, b, c).forEach(part -> part.complete("too late"));
    }

    private static <T> CompletableFuture<List<T>> sequence(List<CompletableFuture<T>> parts) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Sequence.of(parts),
                "Sequence.of does not return: does it wait for a part that is still open?");
    }

    private static void assertEndsWith(List<String> results, CompletableFuture<List<String>> all)
            throws InterruptedException {
        assertThat(stateOf(all))
                .withFailMessage("all parts have their results, but the future is %s", all.state())
                .isEqualTo(State.SUCCESS);
        assertThat(all.resultNow()).as("results, in the order of the list").isEqualTo(results);
    }

    private void assertFailed(CompletableFuture<?> all) throws InterruptedException {
        assertThat(stateOf(all))
                .withFailMessage(
                        "a part has failed, but the future is %s: does it wait for the other parts,"
                                + " or swallow the failure?",
                        all.state())
                .isEqualTo(State.FAILED);
        assertSame(boom, all.exceptionNow(), "the future fails with the failure of the part");
    }

    private static State stateOf(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.get(5, SECONDS);
        } catch (ExecutionException | CancellationException | TimeoutException e) {
            // The state says it.
        }
        return future.state();
    }
}
