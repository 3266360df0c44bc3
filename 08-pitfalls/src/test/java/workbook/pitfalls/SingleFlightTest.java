package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

@DisplayName("8.5 SingleFlight")
class SingleFlightTest {

    private final SingleFlight<Object, String> cache = new SingleFlight<>();
    private final Loads loads = new Loads();
    private final IOException boom = new IOException("boom");

    @Test
    void load_is_called_on_the_callers_thread() {
        cache.get("a", loads);

        assertThat(loads.threads()).as("who called load").containsExactly(Thread.currentThread());
    }

    @Test
    void a_value_is_loaded_and_kept() {
        var first = cache.get("a", loads);
        loads.first().complete("value");

        var again = cache.get("a", loads);
        assertThat(first.getNow("not there") + again.getNow(", not kept")).isEqualTo("valuevalue");
        assertThat(loads.count()).as("loads, for two who have asked").isEqualTo(1);
    }

    @Test
    void who_asks_meanwhile_gets_the_same_load() {
        cache.get("a", loads);
        var second = cache.get("a", loads);

        assertThat(loads.count()).as("loads, while the first is on its way").isEqualTo(1);
        loads.first().complete("value");
        assertThat(second.getNow("not there")).isEqualTo("value");
    }

    @Test
    void two_who_ask_at_the_same_moment_load_once() {
        for (int look = 1; look <= 4; look++) {
            var key = new SlowKey();
            key.beforeLook(look, () -> cache.get(key, loads));

            cache.get(key, loads);

            assertThat(loads.count())
                    .as("loads: between looking and putting there is time for another one")
                    .isEqualTo(look);
        }
    }

    @Test
    void who_asks_while_a_load_ends_does_not_load_again() {
        for (int look = 1; look <= 4; look++) {
            var key = new SlowKey();
            cache.get(key, loads);
            key.beforeLook(look, () -> loads.last().complete("value"));

            cache.get(key, loads);

            assertThat(loads.count()).as("loads: one has ended between two looks").isEqualTo(look);
        }
    }

    @Test
    void keys_have_nothing_to_do_with_each_other() {
        cache.get("a", loads);
        var b = cache.get("b", loads);
        loads.last().complete("value of b");

        assertThat(b.getNow("not yet")).as("b, while a is being loaded").isEqualTo("value of b");
    }

    @Test
    void a_failure_is_for_all_who_wait() {
        var waiting = List.of(cache.get("a", loads), cache.get("a", loads));

        loads.first().completeExceptionally(boom);

        assertThat(waiting).as("two who wait").allMatch(future -> Loads.failureOf(future) == boom);
    }

    @Test
    void a_failure_is_not_kept() {
        cache.get("a", loads);
        loads.first().completeExceptionally(boom);

        cache.get("a", loads);

        assertThat(loads.count()).as("loads: the first failed, one asks again").isEqualTo(2);
    }

    @Test
    void who_hears_of_a_failure_may_ask_again_at_once() {
        for (int asking = 0; asking < 3; asking++) {
            cache.get("a", loads).handle((value, failure) -> cache.get("a", loads));
        }

        loads.first().completeExceptionally(boom);

        assertThat(loads.count())
                .as("loads: 1 forgets the failure too late, 3 forget the next load with it")
                .isEqualTo(2);
    }

    @Test
    void what_load_throws_is_a_failure_of_the_future_and_is_not_kept() {
        var broken = new IllegalStateException("broken");
        var error = new Error("thrown by load, and then by get: the future is the place for it");
        var a = cache.get("a", key -> fail(broken));
        var b = cache.get("b", key -> fail(error));

        cache.get("a", loads);
        cache.get("b", loads);

        assertSame(broken, Loads.failureOf(a), "load has thrown");
        assertSame(error, Loads.failureOf(b), "load has thrown an Error");
        assertThat(loads.count()).as("loads, after two that have thrown").isEqualTo(2);
    }

    @Test
    void who_cancels_cancels_for_itself() {
        var first = cache.get("a", loads);
        var second = cache.get("a", loads);

        first.cancel(true);
        second.complete("made up");
        var third = cache.get("a", loads);
        loads.first().complete("value");

        assertThat(third.exceptionally(Throwable::toString).getNow("not yet"))
                .as("one has cancelled, another has made up a value: the third gets")
                .isEqualTo("value");
    }

    private static <T, X extends Throwable> T fail(X failure) throws X {
        throw failure;
    }
}
