package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

@DisplayName("8.4 Bridge")
class BridgeTest {

    private static final Duration LONG = Duration.ofSeconds(8);
    private static final List<Integer> SIX = List.of(1, 2, 3, 4, 5, 6);

    private final Semaphore started = new Semaphore(0);
    private final Semaphore gate = new Semaphore(0);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final IllegalStateException boom = new IllegalStateException("boom");

    @AfterEach
    void openTheGate() {
        gate.release(100);
    }

    @Test
    void each_id_has_its_result() {
        var results = Bridge.load(List.of(1, 2, 3, 4), id -> id * 10);

        assertThat(results.collectList().block(LONG)).containsExactlyInAnyOrder(10, 20, 30, 40);
    }

    @Test
    void calls_run_on_threads_that_may_block() {
        var subscriber = Thread.currentThread();

        Bridge.load(List.of(1, 2, 3), id -> noteThread(id, subscriber)).blockLast(LONG);

        assertThat(threads).as("threads that must not block, but were used").isEmpty();
    }

    @Test
    void who_subscribes_does_not_wait() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> Bridge.load(List.of(1), this::waitForTheGate).subscribe(),
                "subscribing does not return while a call blocks: on whose thread is it?");
    }

    @Test
    void three_calls_run_at_the_same_time_and_never_more() throws Exception {
        Bridge.load(SIX, this::waitForTheGate).subscribe();

        assertThat(started.tryAcquire(3, 4, SECONDS))
                .withFailMessage("three calls never ran at the same time: one thread for all?")
                .isTrue();
        assertThat(started.tryAcquire(200, MILLISECONDS))
                .withFailMessage("a fourth call has started while three are running")
                .isFalse();
    }

    @Test
    void a_call_begins_as_soon_as_another_has_ended() throws Exception {
        Bridge.load(SIX, this::waitForTheGate).subscribe();
        assertThat(started.tryAcquire(3, 4, SECONDS)).as("three calls have started").isTrue();

        for (int others = 3; others > 0; others--) {
            gate.release();
            assertThat(started.tryAcquire(4, SECONDS))
                    .withFailMessage("one call of three has ended, and none of the others begins")
                    .isTrue();
        }
    }

    @Test
    void a_result_comes_while_other_calls_run() {
        var results = Bridge.load(List.of(0, 1, 2), id -> id == 1 ? 10 : waitForTheGate(id));

        assertThat(results.next().toFuture())
                .withFailMessage("one call has ended, no result: must it wait for those before it?")
                .succeedsWithin(4, SECONDS)
                .as("the first result")
                .isEqualTo(10);
    }

    @Test
    void each_subscriber_has_calls_of_its_own() {
        gate.release(100);
        var results = Bridge.load(List.of(1, 2), this::waitForTheGate);

        assertThat(started.tryAcquire()).as("called before somebody subscribes").isFalse();
        results.collectList().block(LONG);
        results.collectList().block(LONG);
        assertThat(started.availablePermits()).as("calls for two subscribers").isEqualTo(4);
    }

    @Test
    void the_first_failure_comes_as_it_is() {
        var results = Bridge.load(List.of(1, 2, 3), id -> id == 2 ? fail(id) : id);

        var failure = results.then().materialize().block(LONG).getThrowable();
        assertSame(boom, failure, "a call has failed");
        assertThat(started.availablePermits()).as("calls for the id that failed").isEqualTo(1);
    }

    @Test
    void the_first_failure_ends_the_stream() throws Exception {
        var results = Bridge.load(SIX, id -> id == 1 ? fail(id) : waitForTheGate(id));

        assertThat(results.then().materialize().toFuture())
                .withFailMessage("a call has failed, no failure: must it wait for other calls?")
                .succeedsWithin(4, SECONDS);
        gate.release(100);
        assertThat(started.tryAcquire(4, 200, MILLISECONDS))
                .withFailMessage("a call has begun after another had failed")
                .isFalse();
    }

    private int noteThread(int id, Thread subscriber) {
        if (Thread.currentThread() == subscriber) {
            threads.add("the subscriber's");
        } else if (Schedulers.isInNonBlockingThread()) {
            threads.add(Thread.currentThread().getName());
        }
        return id;
    }

    private int waitForTheGate(int id) {
        started.release();
        gate.acquireUninterruptibly();
        return id;
    }

    private int fail(int id) {
        started.release();
        throw boom;
    }
}
