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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// `stop()` leaves the executor alone: its threads wait for work for another minute, and keep the
// program alive.
//
// Caught by: close_leaves_no_thread_and_no_open_port
// Says: these threads live
class Aggregator {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();

    static Server start(Map<String, URI> backends, Duration limit) throws IOException {
        var http = JdkServer.create();
        var it = new Aggregator();
        http.setExecutor(it.threads);
        http.createContext("/", exchange -> it.answer(exchange, backends, limit));
        http.start();
        return new JdkServer(http, it.client::shutdownNow);
    }

    private void answer(HttpExchange exchange, Map<String, URI> backends, Duration limit)
            throws IOException {
        try (exchange) {
            var calls = backends.values().stream().map(this::call).toList();
            var done = threads.invokeAll(calls, NANOSECONDS.convert(limit), NANOSECONDS).iterator();
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
