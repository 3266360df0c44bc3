package workbook.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/// An endpoint that asks three others takes as long as the slowest, and answers though one fails.
///
/// It is here twice. On virtual threads it is plain code that waits: [FanOutOnVirtualThreads]. On
/// an event loop, as in FastAPI, nothing may wait, and the code is a plan of what to do when:
/// [FanOutOnEventLoop]. For the client both take 0.8 s, and not 1.5 s. Neither has a limit for the
/// whole answer, as a real endpoint needs: see [Http_04_TimeoutCoversTheBody], then exercise 3.4.
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_05_FanOutEndpoint`
///
/// Prints:
///
///     on virtual threads, after about 1 s:
///       /delay/700: {"delay": 700}
///       /status/503: failed, status 503
///       /delay/800: {"delay": 800}
///     on an event loop, after about 1 s:
///       /delay/700: {"delay": 700}
///       /status/503: failed, status 503
///       /delay/800: {"delay": 800}
class Http_05_FanOutEndpoint {

    void main() throws IOException, InterruptedException {
        try (var service = LocalService.start()) {
            var uris =
                    Stream.of("/delay/700", "/status/503", "/delay/800")
                            .map(service.uri()::resolve)
                            .toList();
            try (var onThreads = FanOutOnVirtualThreads.start(uris);
                    var onLoop = FanOutOnEventLoop.start(uris)) {
                ask("on virtual threads", onThreads);
                ask("on an event loop", onLoop);
            }
        }
    }

    private static void ask(String where, Server endpoint)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(endpoint.uri()).build();
            client.send(request, BodyHandlers.discarding()); // loads classes, and is not measured

            long start = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofString());
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println(where + ", after about " + seconds + " s:");
            answer.body().lines().forEach(line -> IO.println("  " + line));
        }
    }
}
