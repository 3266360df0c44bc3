package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// In JDK 25 the timeout of a request ends with the headers: a body that stalls is waited for.
///
/// The service sends its headers at once, and then nothing. When the headers are there, the limit
/// in the request has done its duty. A limit for the whole has to be yours: wait with a limit, then
/// cancel the future, which closes the connection. `orTimeout` would only end the waiting. From JDK
/// 26 on the timeout of a request covers the body (JDK-8208693). What else becomes of work that
/// nobody waits for: chapter 02.
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_04_TimeoutCoversTheBody`
///
/// Prints:
///
///     1 s in the request: it still waits after 2 s
///     1 s for the whole: given up, and cancelled
///     the client is closed: nothing runs any more
class Http_04_TimeoutCoversTheBody {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    void main() throws IOException, InterruptedException, ExecutionException {
        try (var service = LocalService.start()) {
            askTwice(service.uri());
            // close() of the client waits for what still runs: nothing did.
            IO.println("the client is closed: nothing runs any more");
        }
    }

    private static void askTwice(URI service)
            throws IOException, InterruptedException, ExecutionException {
        try (var client = HttpClient.newHttpClient()) {
            // Loads classes, so that the headers are quick below.
            client.send(HttpRequest.newBuilder(service).build(), BodyHandlers.discarding());

            var uri = service.resolve("/headers-then-stall");
            var limited = HttpRequest.newBuilder(uri).timeout(LIMIT).build();
            var first = client.sendAsync(limited, BodyHandlers.ofString());
            if (!isDoneWithin(first, Duration.ofSeconds(2))) {
                IO.println("1 s in the request: it still waits after 2 s");
                first.cancel(true);
            }

            var unlimited = HttpRequest.newBuilder(uri).build();
            var second = client.sendAsync(unlimited, BodyHandlers.ofString());
            if (!isDoneWithin(second, LIMIT)) {
                IO.println("1 s for the whole: given up, and cancelled");
                second.cancel(true);
            }
        }
    }

    private static boolean isDoneWithin(Future<?> future, Duration limit)
            throws InterruptedException, ExecutionException {
        try {
            future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
