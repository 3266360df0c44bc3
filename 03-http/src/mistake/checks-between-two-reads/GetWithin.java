package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofInputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

// Looks at the clock between two reads; a read that gets nothing never comes to that.
//
// Caught by: the_limit_covers_a_body_that_does_not_end
// Says: after 5 s the caller still waits
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        long deadline = System.nanoTime() + NANOSECONDS.convert(total);
        try {
            var request = HttpRequest.newBuilder(uri).timeout(total).build();
            var response = client.send(request, ofInputStream());
            try (var in = response.body()) {
                if (response.statusCode() / 100 != 2) {
                    throw new IOException("status " + response.statusCode());
                }
                var body = new ByteArrayOutputStream();
                for (int next = in.read(); next >= 0; next = in.read()) {
                    body.write(next);
                    if (System.nanoTime() - deadline > 0) {
                        throw new HttpTimeoutException("no complete answer within " + total);
                    }
                }
                return body.toString(UTF_8);
            }
        } catch (HttpTimeoutException e) {
            throw new HttpTimeoutException(uri + ": " + e.getMessage());
        } catch (IOException e) {
            throw new IOException(uri + ": " + e, e);
        }
    }
}
