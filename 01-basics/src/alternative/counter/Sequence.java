package workbook.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// A place for each result, and a count of those that are missing. The decrement is atomic, so
/// exactly one part is the last, and it sees what the others have stored.
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var all = new CompletableFuture<List<T>>();
        var results = new ArrayList<T>(Collections.nCopies(futures.size(), null));
        var missing = new AtomicInteger(futures.size());
        if (futures.isEmpty()) {
            // There is no last part to do it.
            all.complete(results);
        }
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
