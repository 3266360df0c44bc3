package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Sends from `onOpen`, and waits there: no message can be received before that callback returns.
//
// Caught by: a_close_frame_in_the_middle_of_a_send_is_a_failure
// Says: or do callbacks wait
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var all = new CompletableFuture<List<String>>();
        var sent = client.newWebSocketBuilder().buildAsync(uri, collector(messages, all));
        sent.handle((_, e) -> e != null && all.completeExceptionally(e));
        sent.thenApply(_ -> messages.isEmpty() && all.complete(messages));
        sent.thenCombine(all, (socket, _) -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        return all;
    }

    private static WebSocket.Listener collector(
            List<String> messages, CompletableFuture<List<String>> all) {
        return new WebSocket.Listener() {
            private final List<String> whole = new ArrayList<>();
            private final StringBuilder parts = new StringBuilder();

            @Override
            public void onOpen(WebSocket socket) {
                messages.forEach(message -> socket.sendText(message, true).join());
                socket.request(1);
            }

            @Override
            public CompletableFuture<?> onText(WebSocket socket, CharSequence part, boolean last) {
                parts.append(part);
                if (last) {
                    whole.add(parts.toString());
                    parts.setLength(0);
                }
                if (whole.size() == messages.size()) {
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
