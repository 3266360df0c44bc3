package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Nobody waits: the handler only starts the requests, a timer cancels those that are late, and
/// whichever ends last has the answer sent. To cancel a future of `sendAsync` drops its connection,
/// which is not so with other futures; so does to cancel a stage made from it.
class Aggregator {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    static Server start(Map<String, URI> backends, Duration limit) throws IOException {
        var http = JdkServer.create();
        var it = new Aggregator();
        http.createContext("/", exchange -> it.answer(exchange, backends, limit));
        http.start();
        return new JdkServer(http, it.timer::shutdownNow, it.client::shutdownNow, it.client::close);
    }

    private void answer(HttpExchange exchange, Map<String, URI> backends, Duration limit) {
        var calls = new LinkedHashMap<String, CompletableFuture<HttpResponse<String>>>();
        backends.forEach((name, uri) -> calls.put(name, call(uri)));
        var texts = new LinkedHashMap<String, CompletableFuture<String>>();
        calls.forEach((name, call) -> texts.put(name, call.handle(Aggregator::text)));

        Runnable late = () -> calls.values().forEach(call -> call.cancel(true));
        var alarm = timer.schedule(late, NANOSECONDS.convert(limit), NANOSECONDS);
        CompletableFuture.allOf(texts.values().toArray(CompletableFuture<?>[]::new))
                .whenComplete((none, failure) -> alarm.cancel(false))
                .thenRunAsync(() -> send(exchange, texts), Thread::startVirtualThread);
    }

    private CompletableFuture<HttpResponse<String>> call(URI backend) {
        return client.sendAsync(HttpRequest.newBuilder(backend).build(), BodyHandlers.ofString());
    }

    private static String text(HttpResponse<String> answer, Throwable failure) {
        if (failure != null) {
            return "failed, " + failure;
        }
        int status = answer.statusCode();
        return status / 100 == 2 ? answer.body() : "failed, status " + status;
    }

    private static void send(HttpExchange exchange, Map<String, CompletableFuture<String>> texts) {
        var lines = new StringBuilder();
        texts.forEach((name, text) -> lines.append(name + ": " + text.join() + "\n"));
        var body = lines.toString().getBytes(UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the client has gone
        }
    }
}
