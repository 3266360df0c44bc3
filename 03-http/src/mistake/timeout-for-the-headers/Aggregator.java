package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// The timeout of a request is over when the headers have come: the body may take for ever.
//
// Caught by: late_backends_are_cut_off_at_the_limit_and_the_others_have_their_lines
// Says: after 5 s the client has no answer
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
            var calls = backends.values().stream().map(backend -> call(backend, limit)).toList();
            var done = threads.invokeAll(calls).iterator();
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

    private Callable<String> call(URI backend, Duration limit) {
        var request = HttpRequest.newBuilder(backend).timeout(limit).build();
        return () -> {
            var answer = client.send(request, BodyHandlers.ofString());
            int status = answer.statusCode();
            return status / 100 == 2 ? answer.body() : "failed, status " + status;
        };
    }

    private static String text(Future<String> answer) {
        return switch (answer.state()) {
            case SUCCESS -> answer.resultNow();
            case FAILED -> "failed, " + answer.exceptionNow();
            case CANCELLED, RUNNING -> "failed, no answer by the limit";
        };
    }
}
