package workbook.http;

import java.io.IOException;

/// The service that the other examples ask can be tried by hand.
///
/// Run it, open its address in a browser or ask it with `curl`, and stop it with Enter. Its code,
/// [LocalService], is an example too: a virtual thread for each request, a port that was free, and a
/// `close()` after which nothing is left. How a server asks others: [Http_05_FanOutEndpoint].
///
/// Run: `mvn -q compile exec:exec -pl 03-http -Dexample=Http_07_StartTheService`
///
/// Prints:
///
///     The service listens on http://127.0.0.1:PORT/ until you press Enter.
///     It is closed.
class Http_07_StartTheService {

    void main() throws IOException {
        try (var service = LocalService.start()) {
            IO.println("The service listens on " + service.uri() + " until you press Enter.");
            System.in.read();
        }
        IO.println("It is closed.");
    }
}
