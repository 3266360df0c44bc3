package workbook.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// `onClose` does nothing if it is not overridden: the server has gone, the caller waits.
//
// Caught by: a_close_frame_in_the_middle_of_a_send_is_a_failure
// Says: does onClose end the future
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
            public void onError(WebSocket socket, Throwable error) {
                all.completeExceptionally(error);
            }
        };
    }
}
