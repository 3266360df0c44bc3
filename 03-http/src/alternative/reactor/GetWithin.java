package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// `timeout` cancels what it has waited for, and cancelling a `fromFuture` cancels the exchange.
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        var request = HttpRequest.newBuilder(uri).build();
        var body =
                Mono.fromFuture(() -> client.sendAsync(request, ofString(UTF_8)))
                        .timeout(total)
                        .toFuture();
        try {
            var response = body.get();
            if (response.statusCode() / 100 != 2) {
                throw new IOException(uri + ": status " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new HttpTimeoutException(uri + ": no complete answer within " + total);
            }
            throw new IOException(uri + ": " + e.getCause(), e);
        } finally {
            body.cancel(true);
        }
    }
}
