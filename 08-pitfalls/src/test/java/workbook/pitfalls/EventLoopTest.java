package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

@DisplayName("8.2 EventLoop")
class EventLoopTest {

    private final ExecutorService loop = Executors.newSingleThreadExecutor();
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final IllegalStateException boom = new IllegalStateException("boom");

    @AfterEach
    void end() {
        gate.countDown();
        loop.shutdownNow();
        workers.shutdownNow();
    }

    @Test
    void what_is_read_is_rendered() throws Exception {
        var reply = handle(() -> 42, number -> "the answer is " + number);

        assertThat(reply.get(4, SECONDS)).isEqualTo("the answer is 42");
    }

    @Test
    void the_loop_serves_others_while_the_reading_waits() throws Exception {
        handle(this::readSlowly, text -> text);
        assertThat(reading.await(4, SECONDS)).as("the reading has begun").isTrue();

        var other = loop.submit(() -> "served");

        assertThat(other)
                .withFailMessage("the reading waits, and the loop can serve nobody: who reads?")
                .succeedsWithin(3, SECONDS);
    }

    @Test
    void it_reads_on_the_workers() throws Exception {
        var worker = workers.submit(Thread::currentThread).get(4, SECONDS);
        var reader = new CompletableFuture<Thread>();

        handle(() -> reader.complete(Thread.currentThread()), String::valueOf).get(4, SECONDS);

        assertThat(reader.get(4, SECONDS)).as("the thread that reads").isSameAs(worker);
    }

    @Test
    void it_renders_on_the_loop() throws Exception {
        var theLoop = loop.submit(Thread::currentThread).get(4, SECONDS);
        var renderer = new CompletableFuture<Thread>();

        var reply =
                handle(this::readSlowly, text -> "" + renderer.complete(Thread.currentThread()));
        gate.countDown();
        reply.get(4, SECONDS);

        assertThat(renderer.get(4, SECONDS))
                .as("the thread that uses what belongs to the loop")
                .isSameAs(theLoop);
    }

    @Test
    void a_failure_of_the_reading_is_in_the_future() throws Exception {
        var reply = handle(() -> fail(boom), String::valueOf);

        assertSame(boom, failureOf(reply), "the reading has failed");
    }

    @Test
    void a_failure_of_the_rendering_is_in_the_future() throws Exception {
        var reply = handle(() -> 42, number -> fail(boom));

        assertSame(boom, failureOf(reply), "the rendering has failed");
    }

    @Test
    void an_error_is_in_the_future_as_well() throws Exception {
        var error = new Error("boom");

        var ofReading = handle(() -> fail(error), String::valueOf);
        assertSame(error, failureOf(ofReading), "the reading has thrown an Error");
        var ofRendering = handle(() -> 42, number -> fail(error));
        assertSame(error, failureOf(ofRendering), "the rendering has thrown an Error");
    }

    /// Calls it on the loop, as an event loop would.
    private <T> CompletableFuture<String> handle(Supplier<T> read, Function<T, String> render)
            throws Exception {
        var called = loop.submit(() -> EventLoop.handle(loop, workers, read, render));
        try {
            return called.get(3, SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("handle() does not return: it keeps the loop waiting", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TestAbortedException open) {
                throw open;
            }
            throw new AssertionError("handle() has thrown " + e.getCause(), e);
        }
    }

    private String readSlowly() {
        reading.countDown();
        try {
            return gate.await(8, SECONDS) ? "read" : "nobody has opened the gate";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static Throwable failureOf(CompletableFuture<String> reply) throws Exception {
        try {
            throw new AssertionError("no failure, but " + reply.get(4, SECONDS));
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (TimeoutException e) {
            throw new AssertionError("the future will never be done: who completes it?", e);
        }
    }

    private static <T, X extends Throwable> T fail(X failure) throws X {
        throw failure;
    }
}
