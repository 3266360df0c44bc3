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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

// Every read has the whole limit: a body that comes byte by byte is never too late.
//
// Caught by: the_limit_covers_a_body_that_comes_byte_by_byte
// Says: after 5 s the caller still waits
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        var request = HttpRequest.newBuilder(uri).build();
        var headers = client.sendAsync(request, ofInputStream());
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var response = headers.get(NANOSECONDS.convert(total), NANOSECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new IOException(uri + ": status " + response.statusCode());
            }
            try (var in = response.body()) {
                var body = new ByteArrayOutputStream();
                while (true) {
                    var read = executor.submit(() -> in.read());
                    int next = read.get(NANOSECONDS.convert(total), NANOSECONDS);
                    if (next < 0) {
                        return body.toString(UTF_8);
                    }
                    body.write(next);
                }
            }
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(uri + ": no complete answer within " + total);
        } catch (ExecutionException e) {
            throw new IOException(uri + ": " + e.getCause(), e);
        } finally {
            headers.cancel(true);
            executor.shutdownNow();
        }
    }
}
