package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Three pages that take 1, 2 and 1 s are here after 2 s, through one client.
///
/// `send` blocks its thread until the answer is there. On a virtual thread that costs next to
/// nothing, so each request gets one, and the code stays as plain as for a single page. One client
/// serves them all: it keeps connections open and uses them again. How many may run at the same
/// time? Here, all: see [Http_03_LimitedGets].
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_01_ConcurrentGets`
///
/// Prints:
///
///     page 1: {"delay": 1000}
///     page 2: {"delay": 2000}
///     page 3: {"delay": 1000}
///     all of them: about 2 s
class Http_01_ConcurrentGets {

    private final List<String> pages = List.of("/delay/1000", "/delay/2000", "/delay/1000");

    void main() throws IOException, InterruptedException, ExecutionException {
        try (var service = LocalService.start();
                var client = HttpClient.newHttpClient();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();

            var bodies = new ArrayList<Future<String>>();
            for (var page : pages) {
                var uri = service.uri().resolve(page);
                bodies.add(executor.submit(() -> get(client, uri)));
            }

            int number = 1;
            for (var body : bodies) {
                IO.println("page " + number++ + ": " + body.get());
            }
            var seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println("all of them: about " + seconds + " s");
        }
    }

    private static String get(HttpClient client, URI uri) throws IOException, InterruptedException {
        var response = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        // No exception is thrown for a 404 or a 503: the status has to be looked at.
        if (response.statusCode() != 200) {
            throw new IOException(uri + " answered " + response.statusCode());
        }
        return response.body();
    }
}
