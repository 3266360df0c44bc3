package workbook.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// A service behind another one.
final class Backend {

    private Backend() {}

    /// What it says: its whole body. Blocks until it is there; an interrupt ends that, and drops
    /// the connection.
    ///
    /// @throws IOException if it cannot be reached, breaks off, or answers with a status other than
    ///   2xx
    static String ask(HttpClient client, URI backend) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(backend).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
}
