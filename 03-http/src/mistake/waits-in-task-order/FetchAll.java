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
import java.util.concurrent.Semaphore;

// Waits for the first request, while the last has failed long since.
//
// Caught by: a_body_that_is_too_large_ends_all_at_once
// Says: after 5 s the caller still waits
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var slots = new Semaphore(limit);
            var completion = new ExecutorCompletionService<String>(executor);
            var futures = new LinkedHashMap<URI, Future<String>>();
            uris.forEach(
                    uri -> futures.put(uri, completion.submit(() -> body(client, uri, slots))));
            for (var future : futures.values()) {
                future.get();
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

    private static String body(HttpClient client, URI uri, Semaphore slots)
            throws IOException, InterruptedException {
        slots.acquire();
        try {
            var request = HttpRequest.newBuilder(uri).build();
            var response = client.send(request, limiting(ofString(UTF_8), LARGEST));
            if (response.statusCode() / 100 != 2) {
                throw new IOException("status " + response.statusCode());
            }
            slots.release(); // not after a failure: nothing new shall begin then
            return response.body();
        } catch (IOException | RuntimeException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }
}
