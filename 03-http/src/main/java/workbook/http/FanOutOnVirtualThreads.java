package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The endpoint on virtual threads: one for each client, one for each request behind it, and all of
/// them simply wait.
///
/// It waits as long as the slowest path takes, and its `close()` waits for requests in flight. The
/// same on an event loop: [FanOutOnEventLoop].
final class FanOutOnVirtualThreads {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();

    /// Starts the endpoint.
    ///
    /// @param uris whom it asks
    /// @throws IOException if the system gives no port
    static Server start(List<URI> uris) throws IOException {
        var http = JdkServer.create();
        var endpoint = new FanOutOnVirtualThreads();
        // Without this the server has one thread, which serves one client after the other.
        http.setExecutor(endpoint.threads);
        http.createContext("/", exchange -> endpoint.answer(exchange, uris));
        http.start();
        return new JdkServer(http, endpoint.threads::close, endpoint.client::close);
    }

    private void answer(HttpExchange exchange, List<URI> uris) throws IOException {
        try (exchange) {
            // Two loops: the first starts all, the second waits for one after the other.
            var answers = new ArrayList<Future<String>>();
            for (var uri : uris) {
                answers.add(threads.submit(() -> Backend.ask(client, uri)));
            }
            var lines = new ArrayList<String>();
            for (var uri : uris) {
                lines.add(uri.getPath() + ": " + text(answers.get(lines.size())));
            }
            var body = String.join("\n", lines).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Future<String> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            return "failed, " + e.getCause().getMessage();
        }
    }
}
