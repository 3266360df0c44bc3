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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// The client has its answer, and the late request goes on: to complete, or to cancel, a
// `CompletableFuture` does not interrupt who works for it.
//
// Caught by: late_backends_are_cut_off_at_the_limit_and_the_others_have_their_lines
// Says: a late request goes on
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
            var nanos = NANOSECONDS.convert(limit);
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var backend : backends.values()) {
                var call = CompletableFuture.supplyAsync(() -> text(backend), threads);
                texts.add(call.completeOnTimeout("failed, too late", nanos, NANOSECONDS));
            }
            var done = texts.iterator();
            var lines = new StringBuilder();
            backends.keySet()
                    .forEach(name -> lines.append(name + ": " + done.next().join() + "\n"));
            var body = lines.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String text(URI backend) {
        try {
            return Backend.ask(client, backend);
        } catch (IOException e) {
            return "failed, " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "failed, closed";
        }
    }
}
