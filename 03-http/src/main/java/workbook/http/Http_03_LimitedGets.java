package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// With a semaphore of 5, twenty requests are never more than five at a time.
///
/// `HttpClient` has no limit of its own: a thousand calls are a thousand connections, and the
/// service, or your own system, pays for it. So take a permit before the request and give it back
/// when the answer is complete, in a `finally`. Many virtual threads that wait for a permit cost
/// little. Without a limit: [Http_01_ConcurrentGets].
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_03_LimitedGets`
///
/// Prints:
///
///     20 of 20 requests were answered
///     the service saw 5 at a time, at the most
class Http_03_LimitedGets {

    private final Semaphore permits = new Semaphore(5);

    void main() throws IOException, InterruptedException, ExecutionException {
        try (var service = LocalService.start();
                var client = HttpClient.newHttpClient();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var uri = service.uri().resolve("/delay/300");
            var statuses = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 20; i++) {
                statuses.add(executor.submit(() -> limitedGet(client, uri)));
            }

            int answered = 0;
            for (var status : statuses) {
                answered += status.get() == 200 ? 1 : 0;
            }
            IO.println(answered + " of 20 requests were answered");
            IO.println("the service saw " + service.mostInFlight() + " at a time, at the most");
        }
    }

    private int limitedGet(HttpClient client, URI uri) throws IOException, InterruptedException {
        // Before the try: who has got no permit must not give one back.
        permits.acquire();
        try {
            var request = HttpRequest.newBuilder(uri).build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } finally {
            permits.release();
        }
    }
}
