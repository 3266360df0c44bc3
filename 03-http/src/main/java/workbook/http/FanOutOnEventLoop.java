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
import reactor.netty.resources.LoopResources;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// The endpoint on an event loop: one thread for all connections, to clients and to the service. It
/// never waits; it is told what to do when an answer comes.
///
/// A call that blocks would stop everybody: this is how `asyncio` works, and FastAPI with it. The
/// same on virtual threads: [FanOutOnVirtualThreads].
final class FanOutOnEventLoop implements Server {

    private final LoopResources loop = LoopResources.create("fan-out", 1, true);
    private final ChannelGroup toClients = connections();
    private final ChannelGroup toService = connections();
    private final HttpClient client =
            HttpClient.create()
                    .runOn(loop)
                    .doOnChannelInit((_, connection, _) -> toService.add(connection));
    private final DisposableServer server;

    private FanOutOnEventLoop(List<URI> uris) {
        // Only the plan of an answer: it is carried out anew for each request.
        var lines =
                Flux.fromIterable(uris)
                        .flatMapSequential(this::line)
                        .collectList()
                        .map(all -> String.join("\n", all));
        server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .runOn(loop)
                        .doOnChannelInit((_, connection, _) -> toClients.add(connection))
                        .handle((request, response) -> response.sendString(lines))
                        .bindNow();
    }

    /// Starts the endpoint.
    ///
    /// @param uris whom it asks
    static Server start(List<URI> uris) {
        return new FanOutOnEventLoop(uris);
    }

    @Override
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    @Override
    public void close() {
        server.disposeNow();
        // Netty: a loop that ends may leave connections open. Clients first: no answer is better
        // than one that says "failed" of a service that is well.
        toClients.close().awaitUninterruptibly();
        toService.close().awaitUninterruptibly();
        loop.disposeLater(Duration.ZERO, Duration.ofSeconds(3)).block();
    }

    /// A group that forgets what is closed, and once it is closed itself closes what comes later.
    private static ChannelGroup connections() {
        return new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    }

    private Mono<String> line(URI uri) {
        return client.get()
                .uri(uri)
                .responseSingle(FanOutOnEventLoop::text)
                .onErrorResume(failure -> Mono.just("failed, " + failure.getMessage()))
                .map(text -> uri.getPath() + ": " + text);
    }

    private static Mono<String> text(HttpClientResponse answer, ByteBufMono body) {
        int status = answer.status().code();
        return status / 100 == 2 ? body.asString(UTF_8) : Mono.just("failed, status " + status);
    }
}
