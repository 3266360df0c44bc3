package workbook.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/// A request that has arrived at a [TestServer], and waits for its answer.
final class TestRequest {

    private final String path;
    private final Socket connection;
    private final Runnable atItsEnd;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    TestRequest(String path, Socket connection, Runnable atItsEnd) {
        this.path = path;
        this.connection = connection;
        this.atItsEnd = atItsEnd;
    }

    String path() {
        return path;
    }

    /// Done when the client has hung up before it was answered.
    CompletableFuture<Void> gone() {
        return gone;
    }

    /// Answers, and ends the connection.
    void answer(int status, String body) {
        end(); // before the client knows, for it may send its next request at once
        int length = body.getBytes(UTF_8).length;
        send("HTTP/1.1 " + status + " -\r\nContent-Length: " + length + "\r\n");
        send("Connection: close\r\n\r\n" + body);
        hangUp();
    }

    /// Sends this as it is, and leaves the connection open.
    void send(String raw) {
        try {
            connection.getOutputStream().write(raw.getBytes(UTF_8));
        } catch (IOException hungUp) {
            // gone() tells.
        }
    }

    /// Ends the connection, without an answer or in the middle of one.
    void hangUp() {
        end();
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What its server does when the client has hung up.
    void clientHasHungUp() {
        if (end()) {
            gone.complete(null);
        }
    }

    private boolean end() {
        boolean first = ended.compareAndSet(false, true);
        if (first) {
            atItsEnd.run();
        }
        return first;
    }
}
