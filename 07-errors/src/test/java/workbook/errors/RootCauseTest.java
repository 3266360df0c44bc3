package workbook.errors;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

@DisplayName("7.5 RootCause")
class RootCauseTest {

    private final IOException boom = new IOException("boom");

    @Test
    void an_exception_in_no_wrapper_is_returned_as_it_is() {
        assertSame(boom, RootCause.of(boom), "an exception without a cause");
    }

    @Test
    void the_wrapper_of_join_is_opened() {
        var thrown = thrownBy(() -> CompletableFuture.failedFuture(boom).join());

        assertSame(boom, RootCause.of(thrown), "inside " + thrown);
    }

    @Test
    void the_wrapper_of_get_is_opened() {
        var task =
                new FutureTask<>(() -> {
                    throw boom;
                });
        task.run();
        var thrown = thrownBy(task::get);

        assertSame(boom, RootCause.of(thrown), "inside " + thrown);
    }

    @Test
    void the_wrapper_of_block_is_opened() {
        var thrown = thrownBy(() -> Mono.error(boom).block());

        assertSame(boom, RootCause.of(thrown), "inside " + thrown.getClass());
    }

    @Test
    void wrappers_in_wrappers_are_all_opened() {
        var thrown =
                new CompletionException(
                        new ExecutionException(Exceptions.propagate(new ExecutionException(boom))));

        assertSame(boom, RootCause.of(thrown), "four wrappers");
    }

    @Test
    void the_cause_of_a_business_exception_stays_inside() {
        var refused = new IllegalStateException("order refused", boom);

        assertSame(
                refused,
                RootCause.of(new CompletionException(refused)),
                "the task threw 'order refused'; why it did is that exception's own story");
        assertSame(refused, RootCause.of(refused), "in no wrapper");
    }

    @Test
    void a_runtime_exception_around_another_is_no_wrapper() {
        var cancelled = new CancellationException("too late");
        cancelled.initCause(boom);
        var exhausted = Exceptions.retryExhausted("gave up", boom);
        var unchecked = new UncheckedIOException(boom);

        for (var mine : List.of(new RuntimeException(boom), unchecked, exhausted, cancelled)) {
            var type = mine.getClass().getSimpleName();
            assertSame(mine, RootCause.of(mine), "somebody threw this " + type + " on purpose");
        }
    }

    @Test
    void a_wrapper_with_nothing_inside_is_returned_itself() {
        var empty = new CompletionException("empty", null);

        assertSame(empty, RootCause.of(empty), "an empty wrapper");
    }

    @Test
    void exceptions_that_are_each_others_cause_do_not_matter() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);

        assertSame(one, RootCause.of(new CompletionException(one)), "a cycle");
    }

    private interface Action {
        void run() throws Exception;
    }

    private static Throwable thrownBy(Action action) {
        try {
            action.run();
            throw new AssertionError("nothing was thrown");
        } catch (TestAbortedException open) {
            throw open;
        } catch (Exception thrown) {
            return thrown;
        }
    }
}
