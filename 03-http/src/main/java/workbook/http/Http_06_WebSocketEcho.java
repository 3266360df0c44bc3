package workbook.http;

import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;

import org.reactivestreams.Publisher;

import reactor.netty.http.server.HttpServer;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A message of a WebSocket may come in parts: `onText` gets each of them, `last` tells the end.
///
/// Both sides may cut a message where they like, so put the parts together before you use them.
/// The next `sendText` has to wait until the one before is done, or it fails with "Send pending".
/// And the next part comes only when the listener has asked for it. A server for plain requests:
/// [Http_05_FanOutEndpoint].
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_06_WebSocketEcho`
///
/// Prints:
///
///     client: sends 'hel' and 'lo'
///     server: has 'hello', sends it back in two parts
///     client: gets 'h', a part
///     client: gets 'ello', the last part
///     client: has 'hello', and closes
///     server: closed with status 1000
///     client: closed with status 1000
class Http_06_WebSocketEcho {

    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final CompletableFuture<Integer> closedAtServer = new CompletableFuture<>();
    private final CompletableFuture<Integer> closedAtClient = new CompletableFuture<>();

    void main() {
        var anyPort = HttpServer.create().host("127.0.0.1").port(0);
        var server = anyPort.route(routes -> routes.ws("/", this::echo)).bindNow();
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("ws://127.0.0.1:" + server.port() + "/");
            var socket = client.newWebSocketBuilder().buildAsync(uri, new Listener()).join();

            IO.println("client: sends 'hel' and 'lo'");
            socket.sendText("hel", false).thenCompose(s -> s.sendText("lo", true)).join();

            IO.println("client: has '" + answer.join() + "', and closes");
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
            IO.println("server: closed with status " + closedAtServer.join());
            IO.println("client: closed with status " + closedAtClient.join());
        } finally {
            server.disposeNow(Duration.ofSeconds(5));
        }
    }

    private Publisher<Void> echo(WebsocketInbound in, WebsocketOutbound out) {
        var messages = in.aggregateFrames().receive().asString();
        var closed = in.receiveCloseStatus().doOnNext(s -> closedAtServer.complete(s.code()));
        return out.sendObject(messages.flatMapIterable(this::twoParts)).then().and(closed);
    }

    private List<WebSocketFrame> twoParts(String message) {
        IO.println("server: has '" + message + "', sends it back in two parts");
        return List.of(
                new TextWebSocketFrame(false, 0, message.substring(0, 1)),
                new ContinuationWebSocketFrame(true, 0, message.substring(1)));
    }

    private class Listener implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletableFuture<?> onText(WebSocket socket, CharSequence part, boolean last) {
            IO.println("client: gets '" + part + (last ? "', the last part" : "', a part"));
            parts.append(part);
            if (last) {
                answer.complete(parts.toString()); // for a second message: empty the builder, too
            }
            socket.request(1); // the default onOpen has asked for the first part
            return null;
        }

        @Override
        public CompletableFuture<?> onClose(WebSocket socket, int status, String reason) {
            closedAtClient.complete(status);
            return null;
        }
    }
}
