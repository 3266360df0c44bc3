package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Starts the second send before the first one has ended: it fails with "Send pending".
//
// Caught by: a_message_waits_until_the_one_before_is_sent
// Says: has a second send begun?
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var all = new CompletableFuture<List<String>>();
        var sent = client.newWebSocketBuilder().buildAsync(uri, collector(messages.size(), all));
        sent = sent.thenCompose(socket -> sendAll(socket, messages));
        sent.handle((_, e) -> e != null && all.completeExceptionally(e));
        sent.thenApply(_ -> messages.isEmpty() && all.complete(messages));
        sent.thenCombine(all, (socket, _) -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        return all;
    }

    private static CompletableFuture<WebSocket> sendAll(WebSocket socket, List<String> messages) {
        var last = CompletableFuture.completedFuture(socket);
        for (var message : messages) {
            last = socket.sendText(message, true);
        }
        return last;
    }

    private static WebSocket.Listener collector(int count, CompletableFuture<List<String>> all) {
        return new WebSocket.Listener() {
            private final List<String> whole = new ArrayList<>();
            private final StringBuilder parts = new StringBuilder();

            @Override
            public CompletableFuture<?> onText(WebSocket socket, CharSequence part, boolean last) {
                parts.append(part);
                if (last) {
                    whole.add(parts.toString());
                    parts.setLength(0);
                }
                if (whole.size() == count) {
                    all.complete(List.copyOf(whole));
                }
                socket.request(1);
                return null;
            }

            @Override
            public CompletableFuture<?> onClose(WebSocket socket, int status, String reason) {
                all.completeExceptionally(new IOException("closed with status " + status));
                return null;
            }

            @Override
            public void onError(WebSocket socket, Throwable error) {
                all.completeExceptionally(error);
            }
        };
    }
}
