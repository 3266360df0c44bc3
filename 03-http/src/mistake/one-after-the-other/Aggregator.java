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
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

// The second backend is asked when the first has answered: the answer takes the sum of all.
//
// Caught by: all_backends_are_asked_at_once_and_listed_in_the_order_of_the_map
// Says: only 1 of
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
        try (exchange) {
            var lines = new StringBuilder();
            for (var backend : backends.entrySet()) {
                var call = threads.submit(call(backend.getValue()));
                lines.append(backend.getKey() + ": " + text(call, limit) + "\n");
            }
            var body = lines.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Callable<String> call(URI backend) {
        return () -> Backend.ask(client, backend);
    }

    private static String text(Future<String> call, Duration limit) throws InterruptedException {
        try {
            return call.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (ExecutionException e) {
            return "failed, " + e.getCause();
        } catch (TimeoutException e) {
            call.cancel(true);
            return "failed, no answer by the limit";
        }
    }
}
