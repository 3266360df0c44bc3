package workbook.http;

import static org.junit.jupiter.api.Assumptions.abort;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A conversation through a WebSocket: so many messages go out, as many come back.
///
/// - Returns at once. The messages are sent in turn, each one as soon as the one before has been
///   sent, and whether or not that has been answered.
/// - The future completes with the first messages that the server sends, as many as `messages` has,
///   in the order in which they come; a message in fragments is one message. Then, and when all
///   have been sent, the WebSocket is closed with the status 1000. Without messages it is opened
///   and closed, and the list is empty.
/// - It completes exceptionally if there is no server or no WebSocket, if a message cannot be sent
///   (half of an emoji, for one), and if the server ends it too early or breaks the protocol, even
///   in the middle of a send. What happens when it is cancelled is up to you.
/// - No callback of the listener waits: nothing is received before it returns.
///
/// Read first: `Http_06_WebSocketEcho`.
class EchoClient {

    static CompletableFuture<List<String>> exchange(
            HttpClient client, URI uri, List<String> messages) {
        return abort(
                "Exercise 3.5: send all, collect as many, close; fail when the server ends it");
    }
}
