package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// One backend fails, and nobody gets what the others have said.
//
// Caught by: a_failed_backend_has_a_line_and_so_have_the_others
// Says: [the status of the answer]
class Aggregator {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();

    static Server start(Map<String, URI> backends, Duration limit) throws IOException {
        var http = JdkServer.create();
        var it = new Aggregator();
        http.setExecutor(it.threads);
        http.createContext("/", exchange -> it.answer(exchange, backends, limit));
        http.start();
        return new JdkServer(http, it.threads::shutdownNow, it.threads::close, it.client::close);
    }

    private void answer(HttpExchange exchange, Map<String, URI> backends, Duration limit)
            throws IOException {
        try {
            var calls = backends.values().stream().map(this::call).toList();
            var done = threads.invokeAll(calls, NANOSECONDS.convert(limit), NANOSECONDS).iterator();
            var lines = new StringBuilder();
            for (var name : backends.keySet()) {
                lines.append(name + ": " + done.next().get() + "\n");
            }
            var body = lines.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException | ExecutionException e) {
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private Callable<String> call(URI backend) {
        return () -> Backend.ask(client, backend);
    }
}
