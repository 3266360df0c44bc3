package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

// In JDK 25 the time-out of the request ends with the headers: the body may take for ever.
//
// Caught by: the_limit_covers_a_body_that_does_not_end
// Says: after 5 s the caller still waits
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).timeout(total).build();
        try {
            var response = client.send(request, ofString(UTF_8));
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
