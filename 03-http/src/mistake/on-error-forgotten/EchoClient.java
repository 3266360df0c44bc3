package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// `onError` does nothing if it is not overridden: the caller waits for ever.
//
// Caught by: a_frame_of_an_unknown_kind_is_a_failure
// Says: onError tells it
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var all = new CompletableFuture<List<String>>();
        var sent = client.newWebSocketBuilder().buildAsync(uri, collector(messages.size(), all));
        for (var message : messages) {
            sent = sent.thenCompose(socket -> socket.sendText(message, true));
        }
        sent.handle((_, e) -> e != null && all.completeExceptionally(e));
        sent.thenApply(_ -> messages.isEmpty() && all.complete(messages));
        sent.thenCombine(all, (socket, _) -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        return all;
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
        };
    }
}
