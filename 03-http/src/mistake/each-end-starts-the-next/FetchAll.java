package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

// Each end starts the next request, be it that of a request that was cancelled: nobody cancels
// those.
//
// Caught by: a_body_that_is_too_large_ends_all_at_once
// Says: an exchange goes on
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var bodies = new LinkedHashMap<URI, CompletableFuture<String>>();
        uris.forEach(uri -> bodies.put(uri, new CompletableFuture<>()));
        var failed = new CompletableFuture<Void>();
        var exchanges = new ConcurrentLinkedQueue<CompletableFuture<?>>();
        var waiting = new ConcurrentLinkedQueue<>(uris);
        for (int i = 0; i < limit; i++) {
            startNext(client, waiting, bodies, failed, exchanges);
        }
        var all = CompletableFuture.allOf(bodies.values().toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(all, failed).get();
            var found = new LinkedHashMap<URI, String>();
            bodies.forEach((uri, body) -> found.put(uri, body.resultNow()));
            return found;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            List.copyOf(exchanges).forEach(exchange -> exchange.cancel(true));
        }
    }

    private static void startNext(
            HttpClient client,
            Queue<URI> waiting,
            Map<URI, CompletableFuture<String>> bodies,
            CompletableFuture<?> failed,
            Queue<CompletableFuture<?>> exchanges) {
        var uri = waiting.poll();
        if (uri == null) {
            return;
        }
        CompletableFuture<HttpResponse<String>> exchange;
        try {
            var request = HttpRequest.newBuilder(uri).build();
            exchange = client.sendAsync(request, limiting(ofString(UTF_8), LARGEST));
        } catch (IllegalArgumentException e) {
            exchange = CompletableFuture.failedFuture(e);
        }
        exchanges.add(exchange);
        exchange.whenComplete((response, failure) -> {
            if (failure == null && response.statusCode() / 100 == 2) {
                bodies.get(uri).complete(response.body());
            } else {
                var reason = failure == null ? response : failure;
                failed.completeExceptionally(new IOException(uri + ": " + reason));
            }
            startNext(client, waiting, bodies, failed, exchanges);
        });
    }
}
