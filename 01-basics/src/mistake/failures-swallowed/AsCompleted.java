package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// Delivers what succeeds and forgets what fails: the caller believes that all went well.
//
// Caught by: the_caller_gets_the_first_failure_in_time
// Says: was: <null>
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        for (int i = 0; i < futures.size(); i++) {
            var future = ended.take();
            if (!future.isCompletedExceptionally()) {
                sink.accept(future.resultNow());
            }
        }
    }
}
