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

/// The size of the pool is the limit. It may begin one more request before the caller stops it, and
/// that one is interrupted too.
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var executor = Executors.newFixedThreadPool(limit);
        try {
            var completion = new ExecutorCompletionService<String>(executor);
            var futures = new LinkedHashMap<URI, Future<String>>();
            for (var uri : uris) {
                futures.put(uri, completion.submit(() -> body(client, uri)));
            }
            for (int i = 0; i < uris.size(); i++) {
                completion.take().get();
            }
            var bodies = new LinkedHashMap<URI, String>();
            futures.forEach((uri, future) -> bodies.put(uri, future.resultNow()));
            return bodies;
        } catch (ExecutionException e) {
            throw (IOException) e.getCause();
        } finally {
            executor.shutdownNow();
        }
    }

    private static String body(HttpClient client, URI uri)
            throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri).GET().build();
            var response = client.send(request, limiting(ofString(UTF_8), LARGEST));
            if (response.statusCode() < 200 || response.statusCode() >= 300) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (IOException | RuntimeException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }
}
