package workbook.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/// Backends that behave at once as their names say.
///
/// | name | behaviour |
/// |---|---|
/// | `sunny` | answers 200, `sunny` |
/// | `broken` | answers 503 |
/// | `deaf` | refuses connections |
/// | `cut` | hangs up in the middle of its body |
/// | `silent…` | never answers |
/// | `stalled` | sends the headers and half of the body, the rest never |
/// | `dripping` | sends a byte now and then, for 7 s |
final class TestBackends implements AutoCloseable {

    private static final String HALF = "HTTP/1.1 200 -\r\nContent-Length: 1000\r\n\r\nsun";

    private final TestServer server = new TestServer();
    private final Socket deaf = new Socket();
    private final Collection<TestRequest> late = new ConcurrentLinkedQueue<>();

    TestBackends() {
        try {
            // It has a port, but does not listen there: no other server can be given it meanwhile.
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(new FutureTask<>(this::serve));
    }

    /// Backends of these names, in this order.
    Map<String, URI> named(List<String> names) {
        var backends = new LinkedHashMap<String, URI>();
        names.forEach(name -> backends.put(name, uri(name)));
        return backends;
    }

    /// Whether so many requests have come to `silent` and `stalled`, and all have been dropped: now
    /// or in the next second.
    boolean haveLost(int requests) {
        var gone = late.stream().map(TestRequest::gone).toArray(CompletableFuture<?>[]::new);
        return gone.length == requests
                && CompletableFuture.allOf(gone)
                        .thenApply(all -> true)
                        .completeOnTimeout(false, 1, SECONDS)
                        .join();
    }

    @Override
    public void close() throws IOException {
        deaf.close();
        server.close();
    }

    private URI uri(String name) {
        return name.equals("deaf")
                ? URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/")
                : server.uri("/" + name);
    }

    private Void serve() throws InterruptedException {
        while (!deaf.isClosed()) {
            var request = server.next();
            if (request != null) {
                behave(request);
            }
        }
        return null;
    }

    private void behave(TestRequest request) {
        switch (request.path()) {
            case "/sunny" -> request.answer(200, "sunny");
            case "/broken" -> request.answer(503, "out of order");
            case "/cut" -> {
                request.send(HALF);
                request.hangUp();
            }
            case "/stalled" -> {
                request.send(HALF);
                late.add(request);
            }
            case "/dripping" -> Thread.startVirtualThread(new FutureTask<>(() -> drip(request)));
            default -> late.add(request);
        }
    }

    private static Void drip(TestRequest request) throws InterruptedException {
        request.send(HALF);
        for (int i = 0; i < 350; i++) {
            new Semaphore(0).tryAcquire(20, MILLISECONDS);
            request.send(".");
        }
        return null;
    }
}
