package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A small web service that is slow, flaky or broken, whichever its caller asks for.
///
/// Each request has a virtual thread of its own, which may simply wait. Without `setExecutor` the
/// JDK's server would serve one request after the other, on the one thread that also accepts them.
///
/// | path | answer |
/// |---|---|
/// | `/` | this list, as text |
/// | `/delay/{millis}` | after so many milliseconds: `{"delay": 100}` |
/// | `/status/{code}` | at once, with this status |
/// | `/flaky/{n}` | 503 for the first `n` requests, 200 for those that follow |
/// | `/headers-then-stall` | status and headers at once, the body never |
///
/// Everything else is a 404 with the same list.
final class LocalService implements Server {

    private static final String PATHS =
            """
            /delay/{millis}      answers after so many milliseconds
            /status/{code}       answers with this status
            /flaky/{n}           503 for the first n requests, then 200
            /headers-then-stall  headers at once, the body never
            """;

    private final JdkServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, AtomicInteger> requestsByPath = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();

    private LocalService() throws IOException {
        var http = JdkServer.create();
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
        // Those that still wait are interrupted, for stop() leaves the executor alone.
        server = new JdkServer(http, threads::shutdownNow, threads::close);
    }

    /// Starts one.
    ///
    /// @throws IOException if the system gives no port
    static LocalService start() throws IOException {
        return new LocalService();
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    /// How many requests it has served at the same time, at the most.
    int mostInFlight() {
        return mostInFlight.get();
    }

    /// How many requests it has seen for this path, as in `/flaky/2`.
    int requests(String path) {
        return counter(path).get();
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        try (exchange) {
            answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed meanwhile: nobody is there to answer
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var path = exchange.getRequestURI().getPath();
        int request = counter(path).incrementAndGet();
        var parts = path.split("/");
        if (path.equals("/")) {
            send(exchange, 200, PATHS);
        } else if (path.matches("/delay/\\d{1,6}")) {
            Thread.sleep(Duration.ofMillis(Integer.parseInt(parts[2])));
            send(exchange, 200, "{\"delay\": " + parts[2] + "}");
        } else if (path.matches("/status/[2-5]\\d\\d")) {
            send(exchange, Integer.parseInt(parts[2]), "status " + parts[2]);
        } else if (path.matches("/flaky/\\d{1,6}")) {
            boolean fails = request <= Integer.parseInt(parts[2]);
            send(exchange, fails ? 503 : 200, "request " + request);
        } else if (path.equals("/headers-then-stall")) {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().flush(); // or they would wait for the body, too
            Thread.sleep(Duration.ofHours(1));
        } else {
            send(exchange, 404, "There is no " + path + ", but:\n" + PATHS);
        }
    }

    private AtomicInteger counter(String path) {
        return requestsByPath.computeIfAbsent(path, p -> new AtomicInteger());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(UTF_8);
        var type = text.startsWith("{") ? "application/json" : "text/plain; charset=utf-8";
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean empty = status == 204 || status == 304;
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }
}
