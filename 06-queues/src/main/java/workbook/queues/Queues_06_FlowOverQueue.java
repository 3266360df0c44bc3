package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// With `limitRate(10)` a Reactor source is asked for 10 elements, and for 8 more when 8 are used.
///
/// This is [Queues_01_ProducerConsumer] without a queue and without waiting threads. A source only
/// gives what it is asked for, so *demand* is the place in the queue. `flatMap` with 2 is the two
/// consumers: it takes the next element when a work has ended. The completion is the end, and
/// `block` is `join`. A buffer without a bound is the unbounded queue of
/// [Queues_02_BoundedMeansBackpressure]: it asks for all there is.
///
/// Run: `mvn -q compile exec:exec -pl 06-queues -Dexample=Queues_06_FlowOverQueue`
///
/// Prints:
///
///     limitRate(10): the source is asked for [10, 8, 8], 20 works end after about 1 s
///     unbounded buffer: the source is asked for [all], 20 works end after about 1 s
class Queues_06_FlowOverQueue {

    void main() {
        var asked = new CopyOnWriteArrayList<String>();
        var source =
                Flux.range(1, 20).doOnRequest(n -> asked.add(n == Long.MAX_VALUE ? "all" : "" + n));

        show("limitRate(10)", source.limitRate(10), asked);
        show("unbounded buffer", source.onBackpressureBuffer(), asked);
    }

    private static void show(String name, Flux<Integer> elements, List<String> asked) {
        asked.clear();
        long start = System.nanoTime();
        long works = elements.flatMap(Queues_06_FlowOverQueue::work, 2).count().block();
        long seconds = Math.round((System.nanoTime() - start) / 1e9);
        IO.println(
                "%s: the source is asked for %s, %d works end after about %d s"
                        .formatted(name, asked, works, seconds));
    }

    /// Takes a while, but no thread: a timer completes it.
    private static Mono<Integer> work(int element) {
        return Mono.delay(Duration.ofMillis(100)).thenReturn(element);
    }
}
