package workbook.pitfalls;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.ArrayList;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/// Two tasks that wait for two others of the same pool of two stop it for ever.
///
/// Each holds a thread while it waits, and none is left for those they wait for. Nothing fails, no
/// core is busy; the pool is starved. It happens on the day when as many requests come at the same
/// time as the pool has threads. So a task must not wait for a task of its own pool: say what is to
/// be done when the other one is ready, and let the thread go. Exercise 8.7 has a whole tree of
/// them. Too many tasks for others: [Pitfalls_06_UnboundedFanOut].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_04_StarvedPool`
///
/// Prints:
///
///     broken: nothing after 500 ms, 2 threads wait, 2 tasks wait for a thread
///     fixed: bill of Ada: 10
///     fixed: bill of Bob: 10
class Pitfalls_04_StarvedPool {

    /// Both bills are begun, then both ask for a price: as it will happen some day.
    private final CyclicBarrier bothHaveBegun = new CyclicBarrier(2);

    void main() throws InterruptedException, ExecutionException {
        broken();
        fixed();
    }

    private void broken() throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var ada = pool.submit(() -> brokenBill("Ada", pool));
            pool.submit(() -> brokenBill("Bob", pool));
            IO.println("broken: " + ada.get(500, MILLISECONDS));
        } catch (TimeoutException e) {
            int waiting = pool.shutdownNow().size(); // and interrupts those who wait for them
            IO.println(
                    "broken: nothing after 500 ms, 2 threads wait, %d tasks wait for a thread"
                            .formatted(waiting));
        } finally {
            pool.shutdownNow();
        }
    }

    private String brokenBill(String customer, ExecutorService pool)
            throws InterruptedException, ExecutionException, BrokenBarrierException {
        bothHaveBegun.await();
        Future<Integer> price = pool.submit(Pitfalls_04_StarvedPool::price);
        return bill(customer, price.get());
    }

    private void fixed() {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var bills = new ArrayList<CompletableFuture<String>>();
            bills.add(fixedBill("Ada", pool));
            bills.add(fixedBill("Bob", pool));
            bills.forEach(bill -> IO.println("fixed: " + bill.join()));
        }
    }

    private CompletableFuture<String> fixedBill(String customer, ExecutorService pool) {
        return CompletableFuture.supplyAsync(Pitfalls_04_StarvedPool::price, pool)
                .thenApplyAsync(price -> bill(customer, price), pool);
    }

    private static int price() {
        return 10;
    }

    private static String bill(String customer, int price) {
        return "bill of " + customer + ": " + price;
    }
}
