package workbook.pitfalls;

import reactor.blockhound.BlockHound;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;

/// What [Pitfalls_02_BlockedEventLoop] runs in a JVM of its own, with the flag that BlockHound
/// needs.
final class BlockHoundDemo {

    private BlockHoundDemo() {}

    public static void main(String[] arguments) {
        BlockHound.install();
        Mono.delay(Duration.ofMillis(1), Schedulers.parallel())
                .doOnNext(tick -> sleepWhereNobodyMay())
                .onErrorComplete(failure -> report(failure))
                .block(Duration.ofSeconds(10));
    }

    private static void sleepWhereNobodyMay() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean report(Throwable found) {
        IO.println(found.getMessage());
        return true;
    }
}
