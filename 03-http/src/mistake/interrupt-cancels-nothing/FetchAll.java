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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

// Cancels the others when one has failed, but not when the caller is interrupted.
//
// Caught by: an_interrupt_of_the_caller_cancels_all_requests
// Says: who cancels
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var responses = new LinkedHashMap<URI, CompletableFuture<HttpResponse<String>>>();
        var ended = new LinkedBlockingQueue<URI>();
        var bodies = new LinkedHashMap<URI, String>();
        uris.forEach(uri -> bodies.put(uri, ""));
        try {
            var waiting = uris.iterator();
            for (int i = 0; i < uris.size(); i++) {
                while (waiting.hasNext() && responses.size() - i < limit) {
                    start(client, waiting.next(), responses, ended);
                }
                var uri = ended.take();
                bodies.put(uri, body(uri, responses.get(uri)));
            }
            return bodies;
        } catch (IOException e) {
            responses.values().forEach(response -> response.cancel(true));
            throw e;
        }
    }

    private static void start(
            HttpClient client,
            URI uri,
            Map<URI, CompletableFuture<HttpResponse<String>>> responses,
            LinkedBlockingQueue<URI> ended)
            throws IOException {
        try {
            var request = HttpRequest.newBuilder(uri).build();
            var response = client.sendAsync(request, limiting(ofString(UTF_8), LARGEST));
            responses.put(uri, response);
            response.whenComplete((answer, failure) -> ended.add(uri));
        } catch (IllegalArgumentException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }

    private static String body(URI uri, CompletableFuture<HttpResponse<String>> response)
            throws IOException, InterruptedException {
        try {
            int status = response.get().statusCode();
            if (status < 200 || status > 299) {
                throw new IOException(uri + ": status " + status);
            }
            return response.get().body();
        } catch (ExecutionException e) {
            throw new IOException(uri + ": " + e.getCause(), e);
        }
    }
}
