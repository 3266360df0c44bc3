package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Refuses a body of exactly `LARGEST` bytes: only more than that is too large.
//
// Caught by: a_body_of_exactly_the_largest_size_is_not_too_large
// Says: [LARGEST bytes]
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var requests = new ExecutorCompletionService<String>(executor);
            var futures = new LinkedHashMap<URI, Future<String>>();
            var waiting = uris.iterator();
            for (int ended = 0; ended < uris.size(); ended++) {
                while (waiting.hasNext() && futures.size() - ended < limit) {
                    var uri = waiting.next();
                    futures.put(uri, requests.submit(() -> get(client, uri)));
                }
                requests.take().get();
            }
            var bodies = new LinkedHashMap<URI, String>();
            futures.forEach((uri, future) -> bodies.put(uri, future.resultNow()));
            return bodies;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static String get(HttpClient client, URI uri) throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri).build();
            var response = client.send(request, limiting(ofString(UTF_8), LARGEST - 1));
            if (response.statusCode() / 100 != 2) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (IOException | RuntimeException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }
}
