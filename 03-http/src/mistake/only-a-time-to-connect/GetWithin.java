package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

// `connectTimeout` covers the connection alone: the server accepts it, and then never answers.
//
// Caught by: the_limit_covers_the_wait_for_an_answer
// Says: after 5 s the caller still waits
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        var request = HttpRequest.newBuilder(uri).build();
        try (var impatient = HttpClient.newBuilder().connectTimeout(total).build()) {
            var response = impatient.send(request, ofString(UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new IOException(uri + ": status " + response.statusCode());
            }
            return response.body();
        } catch (HttpTimeoutException e) {
            throw new HttpTimeoutException(uri + ": " + e.getMessage());
        } catch (IOException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }
}
