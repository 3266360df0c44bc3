package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// The fastest answer comes first; the order was that of the URIs.
//
// Caught by: bodies_come_in_the_order_given_though_the_last_is_answered_first
// Says: bodies by URI
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var bodies = Collections.synchronizedMap(new LinkedHashMap<URI, String>());
        var waiting = new ConcurrentLinkedQueue<>(uris);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var workers = new ExecutorCompletionService<Void>(executor);
            int count = Math.min(limit, uris.size());
            for (int i = 0; i < count; i++) {
                workers.submit(() -> work(client, waiting, bodies));
            }
            for (int i = 0; i < count; i++) {
                workers.take().get();
            }
            return bodies;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Void work(HttpClient client, Queue<URI> waiting, Map<URI, String> bodies)
            throws IOException, InterruptedException {
        for (var uri = waiting.poll(); uri != null; uri = waiting.poll()) {
            try {
                var request = HttpRequest.newBuilder(uri).build();
                var response = client.send(request, limiting(ofString(UTF_8), LARGEST));
                if (response.statusCode() / 100 != 2) {
                    throw new IOException("status " + response.statusCode());
                }
                bodies.put(uri, response.body());
            } catch (IOException | RuntimeException e) {
                throw new IOException(uri + ": " + e, e);
            }
        }
        return null;
    }
}
