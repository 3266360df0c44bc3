package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/// A scope asks many services at once, and says what a failure means: the end of all, or of one.
///
/// Each subtask has a virtual thread, so `send` may block. `allSuccessfulOrThrow` is for pages that
/// are needed together: a failure interrupts the requests that are still under way. `awaitAll` is for
/// an answer that may have gaps. A limit on how many are in flight is still a semaphore: a scope has
/// none. With an executor: [Http_01_ConcurrentGets], [Http_03_LimitedGets].
///
/// JDK 25 exactly: the names and types of this preview differ in JDK 24 and in JDK 26.
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_08_StructuredFanOut -Ppreview`
///
/// Prints:
///
///     all or nothing: [200, 200, 200], at most 2 in flight
///     with gaps: [200, 503, ConnectException]
class Http_08_StructuredFanOut {

    private final Semaphore permits = new Semaphore(2);

    void main() throws IOException, InterruptedException {
        try (var service = LocalService.start();
                var client = HttpClient.newHttpClient()) {
            var page = service.uri().resolve("/delay/300");
            var pages = allOrNothing(client, List.of(page, page, page));
            var atOnce = service.mostInFlight();
            IO.println("all or nothing: " + pages + ", at most " + atOnce + " in flight");

            var broken = service.uri().resolve("/status/503");
            IO.println("with gaps: " + withGaps(client, List.of(page, broken, nobody())));
        }
    }

    private List<Object> allOrNothing(HttpClient client, List<URI> uris)
            throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.allSuccessfulOrThrow())) {
            uris.forEach(uri -> scope.fork(() -> status(client, uri)));
            return scope.join().map(Subtask::get).toList();
        }
    }

    private List<Object> withGaps(HttpClient client, List<URI> uris) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            var asked = uris.stream().map(uri -> scope.fork(() -> status(client, uri))).toList();
            scope.join();
            return asked.stream().map(Http_08_StructuredFanOut::outcome).toList();
        }
    }

    private static Object outcome(Subtask<Integer> ended) {
        return ended.state() == Subtask.State.SUCCESS
                ? ended.get()
                : ended.exception().getClass().getSimpleName();
    }

    private int status(HttpClient client, URI uri) throws IOException, InterruptedException {
        permits.acquire();
        try {
            var request = HttpRequest.newBuilder(uri).build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } finally {
            permits.release();
        }
    }

    /// An address that nobody listens at any more.
    private static URI nobody() throws IOException {
        try (var service = LocalService.start()) {
            return service.uri();
        }
    }
}
