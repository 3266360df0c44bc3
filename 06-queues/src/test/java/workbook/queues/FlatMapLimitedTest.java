package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.publisher.Sinks;
import reactor.test.subscriber.TestSubscriber;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// Two works may run. Each one ends when the test says so, with its number as the result.
@DisplayName("6.5 FlatMapLimited")
class FlatMapLimitedTest {

    private final List<Sinks.One<Integer>> works =
            List.of(Sinks.one(), Sinks.one(), Sinks.one(), Sinks.one(), Sinks.one());
    private final List<Integer> started = new CopyOnWriteArrayList<>();
    private final List<Object> cancelled = new CopyOnWriteArrayList<>();
    private final List<Integer> log = new CopyOnWriteArrayList<>();
    private long asked;
    private final Flux<Integer> five =
            Flux.range(0, 5)
                    .doOnRequest(n -> asked += Math.min(n, 99))
                    .doOnCancel(() -> cancelled.add("source"));
    private final Exception boom = new Exception("boom");
    private CompletableFuture<Void> other = CompletableFuture.completedFuture(null);

    @Test
    void as_many_works_as_the_limit_allows_run_at_the_same_time() {
        subscribe(five);

        assertThat(started).as("started, with a limit of 2").containsExactly(0, 1);
    }

    @Test
    void when_a_work_has_ended_its_result_comes_and_the_next_one_starts() {
        var subscriber = subscribe(five);

        end(1);
        works.get(2).tryEmitEmpty();

        assertThat(started).as("started: who waits for 0?").containsExactly(0, 1, 2, 3);
        assertThat(subscriber.getReceivedOnNext()).as("results, 0 still runs").containsExactly(1);
    }

    @Test
    void it_is_complete_when_the_last_work_has_ended() {
        var subscriber = subscribe(five);
        List.of(1, 2, 0, 4).forEach(this::end);
        assertThat(subscriber.getTerminalSignal()).as("the end, though 3 still runs").isNull();
        end(3);
        assertThat(subscriber.getTerminalSignal()).as("all ended").isEqualTo(Signal.complete());
    }

    @Test
    void a_failure_of_a_work_ends_everything_at_once() {
        var subscriber = subscribe(five);

        works.get(1).tryEmitError(boom);

        assertEndedByBoom(subscriber, 0, "source");
    }

    @Test
    void a_failure_of_the_source_ends_everything_at_once() {
        assertEndedByBoom(subscribe(Flux.range(0, 2).concatWith(Mono.error(boom))), 0, 1);
    }

    @Test
    void a_cancellation_cancels_everything() {
        subscribe(five).cancel();

        assertThat(cancelled).as("cancelled: who runs on?").contains(0, 1, "source");
    }

    @Test
    void the_source_is_asked_only_for_what_can_start() {
        var subscriber = TestSubscriber.builder().initialRequest(0).<Integer>build();
        AtOnce.call(() -> map(five).subscribeWith(subscriber));
        List.of(0, 1).forEach(this::end);

        assertThat(asked).as("asked for, 2 results wait: no room").isLessThan(3);
    }

    @Test
    void each_subscriber_gets_a_run_of_its_own() {
        var results = AtOnce.call(() -> map(five));

        AtOnce.call(results::subscribe);
        AtOnce.call(results::subscribe);

        assertThat(started).as("started, for two subscribers").containsExactly(0, 1, 0, 1);
    }

    @Test
    void works_run_on_the_thread_that_brings_the_elements() {
        var threads = FlatMapLimited.map(five, 2, i -> Mono.fromSupplier(Thread::currentThread));

        var last = threads.blockLast(Duration.ofSeconds(3));
        assertThat(last).as("thread of the last work").isSameAs(Thread.currentThread());
    }

    @Test
    void results_come_one_at_a_time_though_works_end_at_the_same_time() {
        AtOnce.call(() -> map(five).subscribe(this::receive));
        end(0);

        Mono.fromFuture(other).block(Duration.ofSeconds(3));
        assertThat(log).as("0 comes and goes, 1 comes and goes").containsExactly(0, 0, 1, 1);
    }

    private void receive(int result) {
        log.add(result);
        if (result == 0) {
            other = CompletableFuture.runAsync(() -> end(1), Thread::startVirtualThread);
            Mono.fromFuture(other, true).timeout(Duration.ofMillis(300), Mono.empty()).block();
        }
        log.add(result);
    }

    private Mono<Integer> work(int number) {
        started.add(number);
        return works.get(number).asMono().doOnCancel(() -> cancelled.add(number));
    }

    private void end(int number) {
        works.get(number).tryEmitValue(number);
    }

    private void assertEndedByBoom(TestSubscriber<Integer> subscriber, Object... running) {
        assertThat(subscriber.getTerminalSignal()).as("how it ended").isEqualTo(Signal.error(boom));
        assertThat(cancelled).as("cancelled by the failure: who runs on?").contains(running);
    }

    private TestSubscriber<Integer> subscribe(Flux<Integer> in) {
        return AtOnce.call(() -> map(in).subscribeWith(TestSubscriber.create()));
    }

    private Flux<Integer> map(Flux<Integer> in) {
        return FlatMapLimited.map(in, 2, this::work);
    }
}
