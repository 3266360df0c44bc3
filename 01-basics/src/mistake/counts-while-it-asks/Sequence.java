package workbook.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

// Counts up while it asks the parts: one that is done already brings the count back to zero at
// once.
//
// Caught by: the_future_is_open_as_long_as_one_part_is
// Says: although part b is still open
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var all = new CompletableFuture<List<T>>();
        var results = new ArrayList<T>(Collections.nCopies(futures.size(), null));
        var missing = new AtomicInteger();
        if (futures.isEmpty()) {
            all.complete(results);
        }
        for (int i = 0; i < futures.size(); i++) {
            int place = i;
            missing.incrementAndGet();
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
