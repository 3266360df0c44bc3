package workbook.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

@DisplayName("1.5 AsCompleted")
class AsCompletedTest {

    private final CompletableFuture<String> a = new CompletableFuture<>();
    private final CompletableFuture<String> b = new CompletableFuture<>();
    private final CompletableFuture<String> c = new CompletableFuture<>();
    private final Exception boom = new Exception("boom");
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private volatile Thread caller;
    private volatile Thread sinkThread;
    private Map<String, Runnable> onDelivery = Map.of();

    @AfterEach
    void release_an_answer_that_still_waits() {
        List.of(a, b, c).forEach(future -> future.complete("too late"));
    }

    @Test
    void without_futures_there_is_nothing_to_wait_for() {
        assertThat(forEach(List.of(), "does it wait for the first of no futures?")).isNull();
    }

    @Test
    void results_come_in_the_order_of_completion() {
        b.complete("b");
        onDelivery = Map.of("b", () -> c.complete("c"), "c", () -> a.complete("a"));

        var failure = forEach(List.of(a, b, c), "does it wait for another future first?");

        assertThat(delivered)
                .as("b was done, b's sink completed c, c's sink completed a (failure: %s)", failure)
                .containsExactly("b", "c", "a");
    }

    @Test
    void results_that_are_there_at_the_same_time_are_all_delivered() {
        a.complete("a");
        b.complete(null);

        forEach(List.of(a, b), "is a result lost when two are there, or when one is null?");

        assertThat(delivered).as("both were done before").containsExactlyInAnyOrder("a", null);
    }

    @Test
    void sink_is_called_on_the_callers_thread() {
        a.complete("a");
        onDelivery = Map.of("a", this::completeBOnAnotherThread);

        forEach(List.of(b, a), "another thread has completed b: is the caller told?");

        assertSame(caller, sinkThread, "sink was called by the thread that had completed b");
    }

    @Test
    void failures_do_not_stop_the_others() {
        a.cancel(true);
        b.complete("b");
        onDelivery = Map.of("b", () -> c.complete("c"));

        forEach(List.of(CompletableFuture.failedFuture(boom), a, b, c), "is one not counted?");

        assertThat(delivered).as("delivered beside two failures").containsExactly("b", "c");
    }

    @Test
    void the_caller_gets_the_failure_itself() {
        a.completeExceptionally(boom);
        b.completeExceptionally(new StackOverflowError("boom"));
        c.cancel(true);

        assertSame(boom, forEach(List.of(a), ""), "the failure itself, not a wrapper");
        assertSame(boom, forEach(List.of(a.thenApply(String::strip)), ""), "its stage wraps it");
        assertSame(b.exceptionNow(), forEach(List.of(b), ""), "errors are failures too");
        assertInstanceOf(CancellationException.class, forEach(List.of(c), ""), "c was cancelled");
    }

    @Test
    void the_caller_gets_the_first_failure_in_time() {
        b.completeExceptionally(boom);
        c.complete("c");
        onDelivery = Map.of("c", () -> a.orTimeout(100, TimeUnit.MILLISECONDS));

        var failure = forEach(List.of(a, b, c), "does a failure count as an end?");

        assertSame(boom, failure, "the first failure in time, not in the list, and not the last");
    }

    @Test
    void an_interrupt_ends_the_waiting() {
        a.complete("a");
        onDelivery = Map.of("a", () -> Thread.currentThread().interrupt());

        var failure = forEach(List.of(a, b), "the caller was interrupted: join() does not react");

        assertInstanceOf(InterruptedException.class, failure, "interrupted while b was not done");
        assertThat(b).as("b, which belongs to the caller").isNotDone();
    }

    /// What `forEach` throws, or null.
    private Throwable forEach(List<CompletableFuture<String>> futures, String ifItWaits) {
        try {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> {
                        caller = Thread.currentThread();
                        AsCompleted.forEach(futures, this::sink);
                    },
                    () -> "delivered so far: %s; %s".formatted(delivered, ifItWaits));
            return null;
        } catch (TestAbortedException | AssertionFailedError verdict) {
            throw verdict;
        } catch (Throwable failure) {
            return failure;
        }
    }

    private void sink(String result) {
        delivered.add(result);
        sinkThread = Thread.currentThread();
        onDelivery.getOrDefault(String.valueOf(result), () -> {}).run();
    }

    private void completeBOnAnotherThread() {
        CompletableFuture.runAsync(() -> b.complete("b"), Thread::startVirtualThread)
                .completeOnTimeout(null, 3, TimeUnit.SECONDS)
                .join();
    }
}
