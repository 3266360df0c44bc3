package workbook.http;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

// `Thread.sleep`, `join` or, as here, a blocking `send` on an event loop: it stops all connections
// of that thread.
//
// Caught by: all_backends_are_asked_at_once_and_listed_in_the_order_of_the_map
// Says: only 1 of
class Aggregator {

    static Server start(Map<String, URI> backends, Duration limit) {
        var loop = LoopResources.create("aggregator");
        var client = HttpClient.newHttpClient();
        var lines =
                Flux.fromIterable(backends.entrySet())
                        .flatMapSequential(
                                backend -> line(client, backend, limit),
                                Math.max(1, backends.size()))
                        .collectList()
                        .map(all -> String.join("\n", all));
        var server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .runOn(loop)
                        .handle((request, response) ->
                                response.header("Content-Type", "text/plain; charset=utf-8")
                                        .sendString(lines))
                        .bindNow();
        return new Running(server, loop, client);
    }

    private static Mono<String> line(
            HttpClient client, Map.Entry<String, URI> backend, Duration limit) {
        return Mono.fromCallable(() -> Backend.ask(client, backend.getValue()))
                .timeout(limit)
                .onErrorResume(failure -> Mono.just("failed, " + failure.getClass()))
                .map(text -> backend.getKey() + ": " + text);
    }

    private record Running(DisposableServer server, LoopResources loop, HttpClient client)
            implements Server {

        @Override
        public URI uri() {
            return URI.create("http://127.0.0.1:" + server.port() + "/");
        }

        @Override
        public void close() {
            server.disposeNow();
            loop.disposeLater(Duration.ZERO, Duration.ofSeconds(3)).block();
            client.shutdownNow();
        }
    }
}
