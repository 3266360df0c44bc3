package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

// `join()` is not interrupted: the caller waits on.
//
// Caught by: an_interrupt_of_the_caller_cancels_all_requests
// Says: after 5 s the caller still waits
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var all =
                Flux.fromIterable(uris)
                        .flatMap(uri -> body(client, uri).map(body -> Map.entry(uri, body)), limit)
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                        .toFuture();
        try {
            var found = all.join();
            var bodies = new LinkedHashMap<URI, String>();
            uris.forEach(uri -> bodies.put(uri, found.get(uri)));
            return bodies;
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            all.cancel(true);
        }
    }

    private static Mono<String> body(HttpClient client, URI uri) {
        return Mono.fromFuture(() -> send(client, uri))
                .map(response -> {
                    if (response.statusCode() / 100 != 2) {
                        throw new IllegalStateException("status " + response.statusCode());
                    }
                    return response.body();
                })
                .onErrorMap(e -> new IOException(uri + ": " + e, e));
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpClient client, URI uri) {
        var request = HttpRequest.newBuilder(uri).build();
        return client.sendAsync(request, limiting(ofString(UTF_8), LARGEST));
    }
}
