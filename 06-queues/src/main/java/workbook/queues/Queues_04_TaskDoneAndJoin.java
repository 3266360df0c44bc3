package workbook.queues;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// An empty queue does not mean that the work is done: the last item has been taken, no more.
///
/// And its consumer may put new ones: here two workers follow the links of a web site, and nobody
/// knows how many pages there will be. So count the items that are put and not done. A `Phaser` is
/// such a counter with a wait: `register()` before `put`, `arriveAndDeregister()` where asyncio says
/// `task_done()`, `arriveAndAwaitAdvance()` where it says `join()`. It counts to 65,535; exercise
/// 6.2 builds a queue without that limit. With a known number: [Queues_01_ProducerConsumer].
///
/// Run: `mvn -q compile exec:exec -pl 06-queues -Dexample=Queues_04_TaskDoneAndJoin`
///
/// Prints:
///
///     queue: [], pages done: 0
///     after join, queue: [], pages done: 7
class Queues_04_TaskDoneAndJoin {

    private static final Map<String, List<String>> LINKS =
            Map.of(
                    "home", List.of("news", "shop", "about"),
                    "shop", List.of("books", "music"),
                    "music", List.of("jazz"));

    private final BlockingQueue<String> pages = new LinkedBlockingQueue<>();
    private final Phaser open = new Phaser(1); // the one is the caller, who waits
    private final AtomicInteger done = new AtomicInteger();
    private final Semaphore taken = new Semaphore(0);
    private final Semaphore network = new Semaphore(0);

    void main() throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(this::follow);
            executor.submit(this::follow);

            put("home");
            taken.acquire();
            IO.println("queue: " + pages + ", pages done: " + done);
            network.release(100);

            open.arriveAndAwaitAdvance();
            IO.println("after join, queue: " + pages + ", pages done: " + done);
            // All is done, and both workers wait for more: now an interrupt cannot lose anything.
            executor.shutdownNow();
        }
    }

    private void put(String page) throws InterruptedException {
        // Before put(): who takes it may be done with it before the next line.
        open.register();
        pages.put(page);
    }

    private Void follow() throws InterruptedException {
        while (true) {
            var page = pages.take();
            taken.release();
            network.acquire();
            for (var link : LINKS.getOrDefault(page, List.of())) {
                put(link);
            }
            done.incrementAndGet();
            // After the new pages have been put: else the count may be zero in between.
            open.arriveAndDeregister();
        }
    }
}
