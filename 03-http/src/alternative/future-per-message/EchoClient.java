package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A future for each message that is expected: whatever ends the conversation fails those that are
/// still open.
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var echoes = messages.stream().map(_ -> new CompletableFuture<String>()).toList();
        var opened = client.newWebSocketBuilder().buildAsync(uri, new Collector(echoes));
        var sent = opened;
        for (var message : messages) {
            sent = sent.thenCompose(socket -> socket.sendText(message, true));
        }
        sent.exceptionally(e -> fail(echoes, e));
        var all = opened.thenCompose(_ -> all(echoes));
        sent.thenCombine(all, (socket, _) -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        return all;
    }

    private static CompletableFuture<List<String>> all(List<CompletableFuture<String>> echoes) {
        return CompletableFuture.allOf(echoes.toArray(CompletableFuture<?>[]::new))
                .thenApply(_ -> echoes.stream().map(CompletableFuture::join).toList());
    }

    private static WebSocket fail(List<CompletableFuture<String>> echoes, Throwable e) {
        echoes.forEach(echo -> echo.completeExceptionally(e));
        return null;
    }

    private static class Collector implements WebSocket.Listener {

        private final List<CompletableFuture<String>> echoes;
        private final Iterator<CompletableFuture<String>> open;
        private String message = "";

        private Collector(List<CompletableFuture<String>> echoes) {
            this.echoes = echoes;
            open = echoes.iterator();
        }

        @Override
        public void onOpen(WebSocket socket) {
            socket.request(Long.MAX_VALUE);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message += part;
            if (last && open.hasNext()) {
                open.next().complete(message);
                message = "";
            }
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            fail(echoes, new IOException("closed with status " + status));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            fail(echoes, error);
        }
    }
}
