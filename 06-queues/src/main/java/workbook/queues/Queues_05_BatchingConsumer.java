package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/// `take` and then `drainTo` make batches by themselves: the longer the queue, the larger the batch.
///
/// `take` waits for one item, and `drainTo` adds what is there, up to a limit, without waiting. A
/// consumer that has fallen behind catches up, as a batch costs little more than an item; one that
/// has not hands each item on at once. To wait a little for a larger batch is exercise 6.4. Batches
/// of a list that is there from the start: 01-basics.
///
/// Run: `mvn -q compile exec:exec -pl 06-queues -Dexample=Queues_05_BatchingConsumer`
///
/// Prints:
///
///     100 items wait: 7 batches [15, 15, 15, 15, 15, 15, 10], 100 items in all
///     one item at a time: 3 batches [1, 1, 1], 3 items in all
class Queues_05_BatchingConsumer {

    private static final int SIZE = 15;
    private static final Integer END = -1;

    private final BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
    private final Semaphore handedOn = new Semaphore(0);

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            queue.addAll(IntStream.rangeClosed(1, 100).boxed().toList());
            queue.put(END);
            print("100 items wait", executor.submit(this::consume).get());

            handedOn.drainPermits();
            var sizes = executor.submit(this::consume);
            for (int item = 1; item <= 3; item++) {
                queue.put(item);
                handedOn.acquire();
            }
            queue.put(END);
            print("one item at a time", sizes.get());
        }
    }

    /// The sizes of the batches, until the end.
    private List<Integer> consume() throws InterruptedException {
        var sizes = new ArrayList<Integer>();
        boolean open = true;
        while (open) {
            var batch = new ArrayList<Integer>();
            batch.add(queue.take());
            queue.drainTo(batch, SIZE - 1);
            // The end comes in a batch like everything else, and it is no item.
            open = !batch.remove(END);
            if (!batch.isEmpty()) {
                sizes.add(batch.size());
                handedOn.release();
            }
        }
        return sizes;
    }

    private static void print(String name, List<Integer> sizes) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        IO.println(
                "%s: %d batches %s, %d items in all".formatted(name, sizes.size(), sizes, total));
    }
}
