package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/// Without the given classes, and with platform threads: a pool that grows, for with a fixed one
/// the handlers could take all threads, and wait for calls that get none. The limit becomes a
/// deadline; each `get` waits for what is left of it.
class Aggregator {

    static Server start(Map<String, URI> backends, Duration limit) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var running =
                new Running(
                        HttpServer.create(address, 0),
                        Executors.newCachedThreadPool(),
                        HttpClient.newHttpClient(),
                        backends,
                        limit);
        running.http.setExecutor(running.pool);
        running.http.createContext("/", running::answer);
        running.http.start();
        return running;
    }

    private record Running(
            HttpServer http,
            ExecutorService pool,
            HttpClient client,
            Map<String, URI> backends,
            Duration limit)
            implements Server {

        @Override
        public URI uri() {
            return URI.create("http://localhost:" + http.getAddress().getPort());
        }

        @Override
        public void close() {
            pool.shutdownNow();
            client.shutdownNow();
            http.stop(0);
            client.close();
            pool.close();
        }

        private void answer(HttpExchange exchange) throws IOException {
            try {
                var body = String.join("\r\n", lines()).getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        }

        private Iterable<String> lines() throws InterruptedException {
            long deadline = System.nanoTime() + NANOSECONDS.convert(limit);
            var calls = new ArrayList<Future<String>>();
            try {
                for (var backend : backends.values()) {
                    calls.add(pool.submit(() -> call(backend)));
                }
                var lines = new ArrayList<String>();
                for (var name : backends.keySet()) {
                    var call = calls.get(lines.size());
                    lines.add(name + ": " + text(call, deadline - System.nanoTime()));
                }
                return lines;
            } finally {
                calls.forEach(call -> call.cancel(true));
            }
        }

        private String call(URI backend) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(backend).build();
            var answer = client.send(request, BodyHandlers.ofString());
            boolean good = answer.statusCode() >= 200 && answer.statusCode() < 300;
            return good ? answer.body() : "failed, status " + answer.statusCode();
        }

        private static String text(Future<String> call, long nanos) throws InterruptedException {
            try {
                return call.get(nanos, NANOSECONDS);
            } catch (TimeoutException | CancellationException e) {
                return "failed, no answer by the limit";
            } catch (ExecutionException e) {
                return "failed, " + e.getCause();
            }
        }
    }
}
