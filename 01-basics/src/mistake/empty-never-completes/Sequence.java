package workbook.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

// The last part completes the future. Where there is no part, there is no last one.
//
// Caught by: no_parts_give_an_empty_list
// Says: but the future is RUNNING
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var all = new CompletableFuture<List<T>>();
        var results = new ArrayList<T>(Collections.nCopies(futures.size(), null));
        var missing = new AtomicInteger(futures.size());
        for (int i = 0; i < futures.size(); i++) {
            int place = i;
            futures.get(i)
                    .whenComplete((result, failure) -> {
                        if (failure != null) {
                            all.completeExceptionally(failure);
                            return;
                        }
                        results.set(place, result);
                        if (missing.decrementAndGet() == 0) {
                            all.complete(results);
                        }
                    });
        }
        return all;
    }
}
