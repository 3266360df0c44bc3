package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// `thenAccept` is skipped when a future fails: the caller waits for as many results as there are
// futures, and one of them never comes.
//
// Caught by: failures_do_not_stop_the_others
// Says: is one not counted
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var results = new LinkedBlockingQueue<T>();
        futures.forEach(future -> future.thenAccept(results::add));
        for (int i = 0; i < futures.size(); i++) {
            sink.accept(results.take());
        }
    }
}
