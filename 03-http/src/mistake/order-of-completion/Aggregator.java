package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Whoever is first has the first line: the order is another one each time.
//
// Caught by: all_backends_are_asked_at_once_and_listed_in_the_order_of_the_map
// Says: [lines, in the order of the map]
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
            var lines = new StringBuffer();
            var calls = new ArrayList<Callable<String>>();
            backends.forEach((name, uri) ->
                    calls.add(() -> {
                        var line = name + ": " + Backend.ask(client, uri) + "\n";
                        lines.append(line);
                        return line;
                    }));
            threads.invokeAll(calls, NANOSECONDS.convert(limit), NANOSECONDS);
            var body = lines.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
