package workbook.http;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// `sendAsync` gives a future at once: gather, retry and fan-out become a plan, and only the end waits.
///
/// A retry is a stage that, after a failure, is another attempt: a recursion in place of the loop of
/// [Http_02_RetryWithBackoff], with a timer in place of the pause. `handle` makes a line of text of
/// every end, so that a failure leaves a gap and no more, as in [Http_05_FanOutEndpoint]. On virtual
/// threads the same is plainer, and can be interrupted: [Http_01_ConcurrentGets].
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_09_TheSameWithFutures`
///
/// Prints:
///
///     gather: [200, 200, 200], after about 1 s
///     retry: 200 after 3 requests
///     fan-out: [200, failed: ConnectException, 503]
class Http_09_TheSameWithFutures {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();

    void main() throws IOException {
        try (var service = LocalService.start();
                executor;
                client) {
            get(service.uri()).join(); // loads classes, and is not measured
            var page = service.uri().resolve("/delay/700");
            long start = System.nanoTime();
            var statuses = gather(List.of(get(page), get(page), get(page))).join();
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println("gather: " + statuses + ", after about " + seconds + " s");

            var flaky = service.uri().resolve("/flaky/2");
            int status = getWithRetry(flaky, 4, 100).join();
            IO.println("retry: " + status + " after " + service.requests("/flaky/2") + " requests");

            var broken = service.uri().resolve("/status/503");
            var answers = List.of(line(page), line(nobody()), line(broken));
            IO.println("fan-out: " + gather(answers).join());
        }
    }

    private CompletableFuture<Integer> get(URI uri) {
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode());
    }

    private CompletableFuture<Integer> getWithRetry(URI uri, int attempts, long pauseMillis) {
        return get(uri).thenCompose(status ->
                status < 500 || attempts == 1
                        ? CompletableFuture.completedFuture(status)
                        : retryLater(uri, attempts - 1, pauseMillis));
    }

    private CompletableFuture<Integer> retryLater(URI uri, int attempts, long pauseMillis) {
        var later = delayedExecutor(pauseMillis, MILLISECONDS, executor);
        return CompletableFuture.runAsync(() -> {}, later)
                .thenCompose(_ -> getWithRetry(uri, attempts, 2 * pauseMillis));
    }

    private CompletableFuture<String> line(URI uri) {
        return get(uri).handle((status, failure) ->
                failure == null
                        ? status.toString()
                        : "failed: " + failure.getCause().getClass().getSimpleName());
    }

    private static <T> CompletableFuture<List<T>> gather(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(_ -> futures.stream().map(CompletableFuture::join).toList());
    }

    /// An address that nobody listens at any more.
    private static URI nobody() throws IOException {
        try (var service = LocalService.start()) {
            return service.uri();
        }
    }
}
