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

// The caller gets the wrapper of the executor, in another one.
//
// Caught by: a_bad_answer_is_an_IOException_that_names_the_uri
// Says: the outcome for
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
            for (int i = 0; i < uris.size(); i++) {
                completion.take().get();
            }
            var bodies = new LinkedHashMap<URI, String>();
            futures.forEach((uri, future) -> bodies.put(uri, future.resultNow()));
            return bodies;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e);
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
