package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

// `cancel(true)` of a `supplyAsync` interrupts nobody: the `send` in its thread goes on.
//
// Caught by: the_limit_covers_the_wait_for_an_answer
// Says: an exchange goes on
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        var request = HttpRequest.newBuilder(uri).build();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var exchange = CompletableFuture.supplyAsync(() -> send(client, request), executor);
        try {
            var response = exchange.get(NANOSECONDS.convert(total), NANOSECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new IOException(uri + ": status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(uri + ": no complete answer within " + total);
        } catch (ExecutionException e) {
            throw new IOException(uri + ": " + e.getCause(), e);
        } finally {
            exchange.cancel(true);
            executor.shutdown();
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, ofString(UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
