package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

// `sendAsync` returns at once: what is counted here are calls, not requests under way.
//
// Caught by: the_limit_is_reached_and_a_slot_is_free_when_a_body_has_ended
// Says: limit
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var slots = new Semaphore(limit);
        var failure = new CompletableFuture<Void>();
        var found = new ConcurrentHashMap<URI, String>();
        var exchanges = new ArrayList<CompletableFuture<?>>();
        try {
            for (var uri : uris) {
                slots.acquire();
                if (failure.isDone()) {
                    break;
                }
                exchanges.add(
                        send(client, uri)
                                .thenApply(FetchAll::body)
                                .thenAccept(body -> found.put(uri, body))
                                .whenComplete((done, e) -> {
                                    if (e != null) {
                                        failure.completeExceptionally(
                                                new IOException(uri + ": " + e, e));
                                    }
                                }));
                slots.release();
            }
            var all = CompletableFuture.allOf(exchanges.toArray(CompletableFuture<?>[]::new));
            CompletableFuture.anyOf(failure, all).get();
            var bodies = new LinkedHashMap<URI, String>();
            uris.forEach(uri -> bodies.put(uri, found.get(uri)));
            return bodies;
        } catch (ExecutionException e) {
            throw (IOException) e.getCause();
        } finally {
            exchanges.forEach(exchange -> exchange.cancel(true));
        }
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpClient client, URI uri) {
        try {
            var request = HttpRequest.newBuilder(uri).build();
            return client.sendAsync(request, limiting(ofString(UTF_8), LARGEST));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static String body(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        return response.body();
    }
}
