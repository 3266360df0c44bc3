package workbook.files;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/// A virtual thread that reads a file keeps its carrier thread; one that sleeps lends it to others.
///
/// This program has one carrier, and a neighbour that is ready to run. Does it run while another
/// virtual thread is busy? Not while that one reads a file: whether that takes a millisecond or, on
/// a slow network drive, a minute. (From JDK 21 to 22 another carrier was added meanwhile.) Ordinary
/// files are quick, so mostly that is fine. Slow ones, or thousands, belong in a pool of platform
/// threads: see the last line, and [Files_03_FileChannelCallbacks].
///
/// Run: `mvn -q compile exec:exec -pl 04-files -Dexample=Files_05_VirtualThreadsAndFiles`
///
/// Prints:
///
///     sleep: the neighbour ran
///     wait for a socket: the neighbour ran
///     read a file, all bytes: the neighbour waited
///     read a file, all lines: the neighbour waited
///     read a file in a pool: the neighbour ran
class Files_05_VirtualThreadsAndFiles {

    private interface Work {
        void run() throws Exception;
    }

    private final ExecutorService pool =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private volatile CountDownLatch neighbour;

    void main() throws IOException, InterruptedException, ExecutionException {
        // Must come before the first virtual thread. On the command line: -Djdk.virtualThread…=1
        System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");

        try (var folder = new TemporaryFolder();
                pool) {
            var file = folder.path().resolve("big.txt");
            Files.writeString(file, "a line of text\n".repeat(1_000_000));

            show("sleep", () -> Thread.sleep(100));
            show("wait for a socket", this::readASocket);
            show("read a file, all bytes", () -> Files.readAllBytes(file));
            show("read a file, all lines", () -> Files.readAllLines(file));
            show("read a file in a pool", () -> pool.submit(() -> readSlowly(file)).get());
        }
    }

    private void show(String name, Work work) throws InterruptedException, ExecutionException {
        neighbour = new CountDownLatch(1);
        var runs = new FutureTask<>(() -> neighbourRunsDuring(work));
        Thread.startVirtualThread(runs);
        IO.println(name + ": the neighbour " + (runs.get() ? "ran" : "waited"));
        neighbour.await();
    }

    private boolean neighbourRunsDuring(Work work) throws Exception {
        Thread.startVirtualThread(neighbour::countDown);
        work.run();
        return neighbour.getCount() == 0;
    }

    private void readASocket() throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        try (var server = new ServerSocket(0, 1, loopback);
                var client = new Socket(loopback, server.getLocalPort());
                var other = server.accept()) {
            pool.submit(() -> answerSlowly(other));
            client.getInputStream().read();
        }
    }

    // Neither is ready before the neighbour had its chance: that would be luck.

    private Void answerSlowly(Socket socket) throws IOException, InterruptedException {
        neighbour.await(2, SECONDS);
        socket.getOutputStream().write(1);
        return null;
    }

    private byte[] readSlowly(Path file) throws IOException, InterruptedException {
        neighbour.await(2, SECONDS);
        return Files.readAllBytes(file);
    }
}
