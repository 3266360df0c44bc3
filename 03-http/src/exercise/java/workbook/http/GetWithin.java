package workbook.http;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/// A page within a time that covers all of it: `asyncio.timeout` around a request.
///
/// - There is one GET, through the `client` given, which stays open. The caller blocks, and gets
///   the body, in UTF-8.
/// - `total` covers the connection, the headers and the body up to its last byte. When it has
///   passed, the caller gets an `HttpTimeoutException` whose message names the URI. A limit of zero
///   or less is an `IllegalArgumentException`, and nothing is sent.
/// - A status other than 2xx is an `IOException` whose message names the URI and the status. So is
///   a connection that fails or ends early, and a client that is closed: the message names the URI.
/// - After the limit nothing goes on: the connection is given up. An interrupt of the caller does
///   the same, with `InterruptedException`.
///
/// Read first: `Http_04_TimeoutCoversTheBody`.
class GetWithin {

    static String body(HttpClient client, URI uri, Duration total)
            throws IOException, InterruptedException {
        return abort("Exercise 3.3: return the body, or give up the exchange when time is over");
    }
}
