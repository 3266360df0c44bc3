package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Rounds the limit down: 0.9 s are 0 s, and every backend is late.
//
// Caught by: a_limit_below_a_second_is_not_zero
// Says: are 0.9 s rounded down?
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
            var calls = backends.values().stream().map(this::call).toList();
            var done = threads.invokeAll(calls, limit.toSeconds(), SECONDS).iterator();
            var lines = new StringBuilder();
            backends.keySet().forEach(name -> lines.append(name + ": " + text(done.next()) + "\n"));
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

    private static String text(Future<String> answer) {
        return switch (answer.state()) {
            case SUCCESS -> answer.resultNow();
            case FAILED -> "failed, " + answer.exceptionNow();
            case CANCELLED, RUNNING -> "failed, no answer by the limit";
        };
    }
}
