package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Closes as soon as the answers are there, though messages are still to be sent.
//
// Caught by: early_answers_end_nothing_before_all_is_sent
// Says: the second, though all answers are there
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var all = new CompletableFuture<List<String>>();
        var open = client.newWebSocketBuilder().buildAsync(uri, collector(messages.size(), all));
        var sent = open;
        for (var message : messages) {
            sent = sent.thenCompose(socket -> socket.sendText(message, true));
        }
        sent.handle((_, e) -> e != null && all.completeExceptionally(e));
        sent.thenApply(_ -> messages.isEmpty() && all.complete(messages));
        open.thenCombine(all, (socket, _) -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
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

            @Override
            public void onError(WebSocket socket, Throwable error) {
                all.completeExceptionally(error);
            }
        };
    }
}
