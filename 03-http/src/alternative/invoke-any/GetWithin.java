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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// `invokeAny` has a limit, and interrupts what has not ended by then. `send` ends at once, so that
/// `close()` does not wait long.
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("no time to ask for " + uri + ": " + total);
        }
        var request = HttpRequest.newBuilder(uri).build();
        Callable<HttpResponse<String>> exchange = () -> client.send(request, ofString(UTF_8));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var response =
                    executor.invokeAny(List.of(exchange), NANOSECONDS.convert(total), NANOSECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new IOException(uri + ": status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(uri + ": no complete answer within " + total);
        } catch (ExecutionException e) {
            throw new IOException(uri + ": " + e.getCause(), e);
        }
    }
}
