package workbook.queues;

import org.reactivestreams.Subscription;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// What `flatMap` does, by hand: each work that has ended makes room for one more element, but only
/// after its result has been taken.
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return Flux.create(results -> in.subscribe(new Run<>(limit, work, results)));
    }

    private static class Run<A, B> extends BaseSubscriber<A> {

        private final Disposable.Composite running = Disposables.composite();
        private final Function<A, Mono<B>> work;
        private final FluxSink<B> results;
        private long open = 1;
        private long asked;
        private long room;
        private long came;
        private long wanted;

        Run(int limit, Function<A, Mono<B>> work, FluxSink<B> results) {
            this.room = limit;
            this.work = work;
            this.results = results;
        }

        @Override
        protected void hookOnSubscribe(Subscription source) {
            results.onDispose(this::stop);
            results.onRequest(n -> ask(0, 0, n));
            ask(0, 0, 0);
        }

        @Override
        protected void hookOnNext(A element) {
            count(1);
            var slot = Disposables.swap();
            running.add(slot);
            var got = new AtomicBoolean();
            slot.update(
                    work.apply(element)
                            .doOnNext(result -> got.set(true))
                            .subscribe(results::next, this::fail, () -> ended(slot, got.get())));
        }

        @Override
        protected void hookOnError(Throwable failure) {
            fail(failure);
        }

        @Override
        protected void hookOnComplete() {
            count(-1);
        }

        private void ended(Disposable slot, boolean withResult) {
            running.remove(slot);
            ask(withResult ? 0 : 1, withResult ? 1 : 0, 0);
            count(-1);
        }

        private void ask(int empties, int results, long demand) {
            long now;
            synchronized (this) {
                room += empties;
                came += results;
                wanted = Operators.addCap(wanted, demand);
                now = room + Math.min(came, wanted) - asked;
                asked += now;
            }
            if (now > 0) {
                request(now);
            }
        }

        private void count(int difference) {
            boolean done;
            synchronized (this) {
                open += difference;
                done = open == 0;
            }
            if (done) {
                results.complete();
            }
        }

        private void fail(Throwable failure) {
            stop();
            results.error(failure);
        }

        private void stop() {
            dispose();
            running.dispose();
        }
    }
}
