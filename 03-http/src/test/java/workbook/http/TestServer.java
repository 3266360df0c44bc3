package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// A web server in the hands of a test: it takes every request at once, and answers when told.
///
/// ```java
/// try (var server = new TestServer()) {
///     …                              // the answer under test asks for server.uri("/a")
///     var request = server.next();   // it has arrived; null if none comes within 4 s
///     request.answer(200, "hello");
///     …                              // or: request.gone() is done when the client hangs up
/// }
/// ```
///
/// It speaks HTTP/1.1, one request for each connection, and watches every connection: so it sees
/// who hangs up. It has no pool of threads that could run short.
final class TestServer implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<TestRequest> arrived = new LinkedBlockingQueue<>();
    private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();

    TestServer() {
        try {
            socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    URI uri(String path) {
        var host = socket.getInetAddress().getHostAddress();
        return URI.create("http://" + host + ":" + socket.getLocalPort() + path);
    }

    /// The next request, in the order of arrival; null if none comes within 4 s.
    TestRequest next() throws InterruptedException {
        return arrived.poll(4, SECONDS);
    }

    /// Whether another request comes where none should: waits 200 ms for it.
    boolean hasAnother() throws InterruptedException {
        return arrived.poll(200, MILLISECONDS) != null;
    }

    /// How many requests have waited for their answers at the same time, at the most.
    int mostInFlight() {
        return mostInFlight.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                var connection = socket.accept();
                connections.add(connection);
                Thread.startVirtualThread(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket connection) {
        try {
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
            var first = in.readLine();
            var header = first;
            while (header != null && !header.isEmpty()) {
                header = in.readLine();
            }
            if (header == null) {
                return; // opened, but not used
            }
            mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            var path = first.split(" ")[1];
            var request = new TestRequest(path, connection, inFlight::decrementAndGet);
            arrived.add(request);
            awaitEnd(in);
            request.clientHasHungUp();
        } catch (IOException closed) {
            // Before it has asked for anything.
        }
    }

    private static void awaitEnd(BufferedReader in) {
        try {
            while (in.read() >= 0) {
                // Nothing more is expected from the client but its end.
            }
        } catch (IOException end) {
            // Cut off, or answered: an end as well.
        }
    }
}
