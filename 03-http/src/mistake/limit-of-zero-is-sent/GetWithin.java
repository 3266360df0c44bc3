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

// Sends the request, and then finds that there was no time.
//
// Caught by: a_limit_of_zero_or_less_is_illegal_and_nothing_is_sent
// Says: IllegalArgumentException
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).build();
        var exchange = client.sendAsync(request, ofString(UTF_8));
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
            exchange.cancel(true); // does nothing to an exchange that has ended
        }
    }
}
