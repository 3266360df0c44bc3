package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Each send is followed by the next one, as in a loop; the future ends the connection, whatever
/// has ended it: closed after a success, dropped after a failure.
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var echoes = new Echoes(messages.size());
        client.newWebSocketBuilder()
                .buildAsync(uri, echoes)
                .thenCompose(socket -> send(socket, messages.iterator()))
                .whenComplete((socket, failure) -> echoes.sent(socket, failure));
        return echoes.all;
    }

    private static CompletableFuture<WebSocket> send(WebSocket socket, Iterator<String> rest) {
        return rest.hasNext()
                ? socket.sendText(rest.next(), true).thenCompose(_ -> send(socket, rest))
                : CompletableFuture.completedFuture(socket);
    }

    private static class Echoes implements WebSocket.Listener {

        private final CompletableFuture<List<String>> all = new CompletableFuture<>();
        private final List<String> received = new ArrayList<>();
        private final StringBuilder parts = new StringBuilder();
        private final int expected;

        private Echoes(int expected) {
            this.expected = expected;
        }

        @Override
        public void onOpen(WebSocket socket) {
            all.whenComplete((_, failure) -> abortAfter(failure, socket));
            next(socket);
        }

        @Override
        public CompletableFuture<?> onText(WebSocket socket, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                received.add(parts.toString());
                parts.setLength(0);
            }
            next(socket);
            return null;
        }

        @Override
        public CompletableFuture<?> onClose(WebSocket socket, int status, String reason) {
            onError(socket, new IOException("closed with status " + status));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            all.completeExceptionally(error);
        }

        private void next(WebSocket socket) {
            if (received.size() == expected) {
                all.complete(List.copyOf(received));
            }
            socket.request(1);
        }

        private void sent(WebSocket socket, Throwable failure) {
            if (failure == null) {
                all.thenCompose(_ -> socket.sendClose(WebSocket.NORMAL_CLOSURE, "bye"));
            } else {
                all.completeExceptionally(failure);
            }
        }

        private static void abortAfter(Throwable failure, WebSocket socket) {
            if (failure != null) {
                socket.abort();
            }
        }
    }
}
