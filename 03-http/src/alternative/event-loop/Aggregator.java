package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// Reactor Netty: a few threads for all connections, on both sides, and none of them ever waits. A
/// timeout cancels its request, and that closes the connection. A pool of connections would have a
/// limit of its own, so there is none.
class Aggregator {

    static Server start(Map<String, URI> backends, Duration limit) {
        var loop = LoopResources.create("aggregator");
        var toClients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
        var toBackends = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
        var client =
                HttpClient.create(ConnectionProvider.newConnection())
                        .runOn(loop)
                        .doOnChannelInit((_, connection, _) -> toBackends.add(connection));
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
                        .doOnChannelInit((_, connection, _) -> toClients.add(connection))
                        .handle((request, response) ->
                                response.header("Content-Type", "text/plain; charset=utf-8")
                                        .sendString(lines))
                        .bindNow();
        return new Running(server, toClients, toBackends, loop);
    }

    private static Mono<String> line(
            HttpClient client, Map.Entry<String, URI> backend, Duration limit) {
        return client.get()
                .uri(backend.getValue())
                .responseSingle(Aggregator::text)
                .timeout(limit)
                .onErrorResume(failure -> Mono.just("failed, " + failure.getClass()))
                .map(text -> backend.getKey() + ": " + text);
    }

    private static Mono<String> text(HttpClientResponse answer, ByteBufMono body) {
        return answer.status().code() / 100 == 2
                ? body.asString(UTF_8).defaultIfEmpty("")
                : Mono.just("failed, status " + answer.status().code());
    }

    private record Running(
            DisposableServer server,
            ChannelGroup toClients,
            ChannelGroup toBackends,
            LoopResources loop)
            implements Server {

        @Override
        public URI uri() {
            return URI.create("http://127.0.0.1:" + server.port() + "/");
        }

        @Override
        public void close() {
            server.disposeNow();
            // A loop that ends may leave connections open. Clients first: or they would be told
            // that all backends have failed.
            toClients.close().awaitUninterruptibly();
            toBackends.close().awaitUninterruptibly();
            loop.disposeLater(Duration.ZERO, Duration.ofSeconds(3)).block();
        }
    }
}
