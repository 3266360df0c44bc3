package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.concurrent.Semaphore;
import java.util.function.Function;

// The semaphore blocks the thread that subscribes, and it may be the one that has to end a work.
//
// Caught by: as_many_works_as_the_limit_allows_run_at_the_same_time
// Says: nobody may wait
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return Flux.defer(() -> limited(in, new Semaphore(limit), work));
    }

    private static <A, B> Flux<B> limited(
            Flux<A> in, Semaphore permits, Function<A, Mono<B>> work) {
        return in.doOnNext(element -> acquire(permits))
                .flatMap(element -> work.apply(element).doFinally(signal -> permits.release()));
    }

    private static void acquire(Semaphore permits) {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
