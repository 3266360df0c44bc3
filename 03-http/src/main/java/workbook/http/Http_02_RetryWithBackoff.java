package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A service that fails three times answers the fourth attempt, after pauses of 1, 2 and 4 s.
///
/// A failure that may pass is worth another attempt: a 503, a time-out, a connection that broke. A
/// 404 is not, for it will be the same. Each pause is twice as long as the one before, so that a
/// service in trouble gets air; and each attempt has a limit of its own, or the first would wait for
/// ever. Where many clients retry, add chance to the pauses, or all will come back in the same
/// moment: exercise 3.2. More about limits: [Http_04_TimeoutCoversTheBody].
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_02_RetryWithBackoff`
///
/// Prints:
///
///     /flaky/3, attempt 1: 503, next one in 1 s
///     /flaky/3, attempt 2: 503, next one in 2 s
///     /flaky/3, attempt 3: 503, next one in 4 s
///     /flaky/3, attempt 4: 200
///     /status/404, attempt 1: 404
///     /delay/9000, attempt 1: HttpTimeoutException, next one in 1 s
///     /delay/9000, attempt 2: HttpTimeoutException
class Http_02_RetryWithBackoff {

    private static final Duration LIMIT = Duration.ofMillis(1_500);

    void main() throws IOException, InterruptedException {
        try (var service = LocalService.start();
                var client = HttpClient.newHttpClient()) {
            attempt(client, HttpRequest.newBuilder(service.uri()).build()); // loads classes
            getWithRetry(client, service.uri().resolve("/flaky/3"), 4);
            getWithRetry(client, service.uri().resolve("/status/404"), 4);
            getWithRetry(client, service.uri().resolve("/delay/9000"), 2);
        }
    }

    private static void getWithRetry(HttpClient client, URI uri, int attempts)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(uri).timeout(LIMIT).build();
        var pause = Duration.ofSeconds(1);
        for (int attempt = 1; attempt <= attempts; attempt++) {
            var outcome = attempt(client, request);
            IO.print(uri.getPath() + ", attempt " + attempt + ": " + outcome.text());
            if (!outcome.mayPass() || attempt == attempts) {
                IO.println();
                return;
            }
            IO.println(", next one in " + pause.toSeconds() + " s");
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private record Outcome(String text, boolean mayPass) {}

    private static Outcome attempt(HttpClient client, HttpRequest request)
            throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            int status = response.statusCode();
            return new Outcome("" + status, status >= 500);
        } catch (IOException e) {
            // Includes HttpTimeoutException and ConnectException.
            return new Outcome(e.getClass().getSimpleName(), true);
        }
    }
}
