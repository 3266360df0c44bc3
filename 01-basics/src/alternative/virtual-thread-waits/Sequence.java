package workbook.basics;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/// The parts queue up as they end, and a virtual thread takes them in that order: it may wait, the
/// caller may not. So it meets the first failure first.
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        parts.forEach(part -> part.whenComplete((result, failure) -> ended.add(part)));
        return CompletableFuture.supplyAsync(
                () -> collect(parts, ended), Thread::startVirtualThread);
    }

    private static <T> List<T> collect(
            List<CompletableFuture<T>> parts, BlockingQueue<CompletableFuture<T>> ended) {
        try {
            for (int i = 0; i < parts.size(); i++) {
                ended.take().join();
            }
            return parts.stream().map(CompletableFuture::join).toList();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
