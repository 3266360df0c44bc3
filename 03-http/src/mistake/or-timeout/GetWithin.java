package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

// `orTimeout` ends the future, not the exchange; and a future that has ended cannot be cancelled.
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
        var exchange = client.sendAsync(request, ofString(UTF_8));
        try {
            var response = exchange.orTimeout(NANOSECONDS.convert(total), NANOSECONDS).get();
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
            exchange.cancel(true); // does nothing to an exchange that has ended
        }
    }
}
