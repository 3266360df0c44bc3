package workbook.http;

import static java.net.http.HttpResponse.BodyHandlers.ofInputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

/// Two steps, one deadline: the headers come with `ofInputStream`, then a thread reads the body.
/// Closing the stream ends the exchange, and with it the reading.
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        long deadline = System.nanoTime() + NANOSECONDS.convert(total);
        var request = HttpRequest.newBuilder(uri).build();
        var headers = client.sendAsync(request, ofInputStream());
        try {
            var response = headers.get(deadline - System.nanoTime(), NANOSECONDS);
            if (response.statusCode() < 200 || response.statusCode() > 299) {
                response.body().close();
                throw new IOException(uri + ": status " + response.statusCode());
            }
            try (var in = response.body()) {
                var body = new FutureTask<>(() -> new String(in.readAllBytes(), UTF_8));
                Thread.startVirtualThread(body);
                return body.get(deadline - System.nanoTime(), NANOSECONDS);
            }
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(uri + ": no complete answer within " + total);
        } catch (ExecutionException e) {
            throw new IOException(uri + ": " + e.getCause(), e);
        } finally {
            headers.cancel(true);
        }
    }
}
