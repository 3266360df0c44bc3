package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

// Rounds the limit down: 0.9 s are 0 s, and nobody answers in no time.
//
// Caught by: a_limit_below_a_second_is_not_zero
// Says: are 0.9 s rounded down?
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        var request = HttpRequest.newBuilder(uri).build();
        var exchange = client.sendAsync(request, ofString(UTF_8));
        try {
            var response = exchange.get(total.toSeconds(), SECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new IOException(uri + ": status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(uri + ": no complete answer within " + total);
        } catch (ExecutionException e) {
            throw new IOException(uri + ": " + e.getCause(), e);
        } finally {
            exchange.cancel(true); // does nothing to an exchange that has ended
        }
    }
}
