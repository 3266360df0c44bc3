package workbook.basics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// 100 items in batches of 15 are seven tasks, and seven tasks at once take as long as one.
///
/// `windowFixed` cuts the items into lists; the last one is shorter and none is empty. Each task
/// returns its own count and the caller adds them up: nothing is shared, so nothing can be counted
/// twice or lost. All batches run at once, as in [Basics_02_Gather]; batches one after the other,
/// to be gentle to a server, would take 7 s here.
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_06_Batches`
///
/// Prints:
///
///     7 batches: [15, 15, 15, 15, 15, 15, 10]
///     100 items in about 1 s
class Basics_06_Batches {

    void main() throws InterruptedException, ExecutionException {
        List<Integer> items = IntStream.rangeClosed(1, 100).boxed().toList();
        List<List<Integer>> batches = items.stream().gather(Gatherers.windowFixed(15)).toList();
        IO.println(batches.size() + " batches: " + batches.stream().map(List::size).toList());

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            var counts = new ArrayList<Future<Integer>>();
            for (var batch : batches) {
                counts.add(executor.submit(() -> process(batch)));
            }
            int total = 0;
            for (var count : counts) {
                total += count.get();
            }
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println(total + " items in about " + seconds + " s");
        }
    }

    /// One request for the whole batch; returns how many items it has dealt with.
    private int process(List<Integer> batch) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(1));
        return batch.size();
    }
}
