package workbook.pitfalls;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.CountDownLatch;

/// One call that blocks on an event loop, and nobody is served.
///
/// An event loop has one thread for all. What blocks there, blocks everybody: give it to threads
/// that may wait. BlockHound finds such calls: it throws where a thread blocks that must not. It
/// needs the flag `-XX:+AllowRedefinitionToAddDeleteMethods`, which is deprecated, so it gets a JVM
/// of its own here. The README says what else there is. Work that computes instead of waiting:
/// [Pitfalls_03_CpuBoundWork].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_02_BlockedEventLoop`
///
/// Prints:
///
///     broken: A reads on the loop, is B served meanwhile? false
///     fixed: A reads elsewhere, is B served meanwhile? true
///     BlockHound: Blocking call! java.lang.Thread.sleepNanos0
class Pitfalls_02_BlockedEventLoop {

    private final Scheduler loop = Schedulers.newSingle("loop");

    void main() throws IOException, InterruptedException {
        try {
            broken();
            fixed();
        } finally {
            loop.dispose();
        }
        blockHound();
    }

    private void broken() throws InterruptedException {
        var file = new CountDownLatch(1);
        loop.schedule(() -> read(file));
        var served = serveB().await(300, MILLISECONDS);
        IO.println("broken: A reads on the loop, is B served meanwhile? " + served);
        file.countDown();
    }

    private void fixed() throws InterruptedException {
        var file = new CountDownLatch(1);
        var a = Mono.fromRunnable(() -> read(file)).subscribeOn(Schedulers.boundedElastic());
        loop.schedule(a::subscribe);
        var served = serveB().await(10, SECONDS);
        IO.println("fixed: A reads elsewhere, is B served meanwhile? " + served);
        file.countDown();
    }

    private CountDownLatch serveB() {
        var served = new CountDownLatch(1);
        loop.schedule(served::countDown);
        return served;
    }

    /// Blocks until the file is there.
    private static void read(CountDownLatch file) {
        try {
            file.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void blockHound() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var child =
                new ProcessBuilder(
                                java,
                                "-XX:+AllowRedefinitionToAddDeleteMethods",
                                "-XX:+EnableDynamicAgentLoading",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BlockHoundDemo.class.getName())
                        .redirectError(Redirect.DISCARD) // warnings about both flags
                        .start();
        try (var found = child.inputReader()) {
            IO.println("BlockHound: " + found.readLine());
            child.waitFor(10, SECONDS);
        } finally {
            child.destroyForcibly();
        }
    }
}
