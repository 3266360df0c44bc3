package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/// Callbacks must not wait, but a virtual thread may: one sends, and one takes what the listener
/// has put into a queue.
class EchoClient {

    private record Event(String part, boolean last, Throwable end) {}

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        var all = new CompletableFuture<List<String>>();
        var events = new LinkedBlockingQueue<Event>();
        Thread.startVirtualThread(() -> {
            try {
                var socket = client.newWebSocketBuilder().buildAsync(uri, listener(events)).join();
                var sender = Thread.startVirtualThread(() -> send(socket, messages, events));
                all.complete(receive(messages.size(), events));
                sender.join();
                socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
            } catch (Throwable e) {
                all.completeExceptionally(e);
            }
        });
        return all;
    }

    private static void send(WebSocket socket, List<String> messages, BlockingQueue<Event> events) {
        try {
            messages.forEach(message -> socket.sendText(message, true).join());
        } catch (CompletionException e) {
            events.add(new Event(null, true, e));
        }
    }

    private static List<String> receive(int count, BlockingQueue<Event> events) throws Throwable {
        var received = new ArrayList<String>();
        var message = new StringBuilder();
        while (received.size() < count) {
            var event = events.take();
            if (event.end() != null) {
                throw event.end();
            }
            message.append(event.part());
            if (event.last()) {
                received.add(message.toString());
                message.setLength(0);
            }
        }
        return received;
    }

    private static WebSocket.Listener listener(BlockingQueue<Event> events) {
        return new WebSocket.Listener() {

            @Override
            public CompletableFuture<?> onText(WebSocket socket, CharSequence part, boolean last) {
                events.add(new Event(part.toString(), last, null));
                socket.request(1);
                return null;
            }

            @Override
            public CompletableFuture<?> onClose(WebSocket socket, int status, String reason) {
                events.add(new Event(null, true, new IOException("closed with " + status)));
                return null;
            }

            @Override
            public void onError(WebSocket socket, Throwable error) {
                events.add(new Event(null, true, error));
            }
        };
    }
}
