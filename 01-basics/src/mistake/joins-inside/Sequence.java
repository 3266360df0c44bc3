package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// The caller waits for each part, and gets a future that needs no waiting any more.
//
// Caught by: the_future_is_open_as_long_as_one_part_is
// Says: Sequence.of does not return
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        try {
            return CompletableFuture.completedFuture(
                    futures.stream().map(CompletableFuture::join).toList());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
