package workbook.http;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A sink for what comes in, `concatMap` for what goes out: each send begins when the one before
/// has ended, and a failure on either side cancels the other one.
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var echoes = Sinks.many().unicast().<String>onBackpressureBuffer();
        return Mono.usingWhen(
                        Mono.fromFuture(() ->
                                client.newWebSocketBuilder()
                                        .buildAsync(uri, new Collector(echoes))),
                        socket -> converse(socket, messages, echoes.asFlux()),
                        EchoClient::close,
                        (socket, _) -> abort(socket),
                        EchoClient::abort)
                .toFuture();
    }

    private static Mono<List<String>> converse(
            WebSocket socket, List<String> messages, Flux<String> echoes) {
        var sent = Flux.fromIterable(messages).concatMap(message -> send(socket, message)).then();
        var received = echoes.take(messages.size()).collectList();
        return Mono.zip(sent.thenReturn(socket), received, (_, all) -> all);
    }

    private static Mono<WebSocket> send(WebSocket socket, String message) {
        return Mono.fromFuture(() -> socket.sendText(message, true));
    }

    private static Mono<WebSocket> close(WebSocket socket) {
        return Mono.fromFuture(() -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }

    private static Mono<Void> abort(WebSocket socket) {
        return Mono.fromRunnable(socket::abort);
    }

    private static class Collector implements WebSocket.Listener {

        private final Sinks.Many<String> echoes;
        private final StringBuilder parts = new StringBuilder();

        private Collector(Sinks.Many<String> echoes) {
            this.echoes = echoes;
        }

        @Override
        public CompletableFuture<?> onText(WebSocket socket, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                echoes.tryEmitNext(parts.toString());
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletableFuture<?> onClose(WebSocket socket, int status, String reason) {
            echoes.tryEmitError(new IOException("closed with status " + status));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            echoes.tryEmitError(error);
        }
    }
}
