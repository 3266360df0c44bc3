package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// `flatMap` with a number subscribes to so many at a time, and to the next one whenever any of
/// them completes. Its results come as they are done, so each keeps its place.
class MapLimited {

    private record Result<B>(long place, B value) {}

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var scheduler = Schedulers.fromExecutorService(executor);
        var results =
                Flux.fromIterable(items)
                        .index((place, item) -> result(place, item, work).subscribeOn(scheduler))
                        .flatMap(result -> result, limit)
                        .collectSortedList(Comparator.comparing(Result::place))
                        .onErrorMap(CompletionException::new) // the envelope that `get` opens
                        .toFuture();
        try {
            return results.get().stream().map(Result::value).toList();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } finally {
            results.cancel(true);
            executor.shutdownNow();
        }
    }

    private static <A, B> Mono<Result<B>> result(long place, A item, Work<A, B> work) {
        return Mono.fromCallable(() -> new Result<>(place, work.call(item)));
    }
}
