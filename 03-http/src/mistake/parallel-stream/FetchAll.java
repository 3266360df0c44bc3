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
import java.util.concurrent.ConcurrentHashMap;

// How many elements a parallel stream has under way is its own affair, and that of the machine.
//
// Caught by: the_limit_is_reached_and_a_slot_is_free_when_a_body_has_ended
// Says: limit
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        var bodies = new ConcurrentHashMap<URI, String>();
        uris.parallelStream().forEach(uri -> bodies.put(uri, uncheckedBody(client, uri)));
        var inOrder = new LinkedHashMap<URI, String>();
        uris.forEach(uri -> inOrder.put(uri, bodies.get(uri)));
        return inOrder;
    }

    private static String uncheckedBody(HttpClient client, URI uri) {
        try {
            return body(client, uri);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(HttpClient client, URI uri)
            throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri).build();
            var response = client.send(request, limiting(ofString(UTF_8), LARGEST));
            if (response.statusCode() / 100 != 2) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (IOException | RuntimeException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }
}
