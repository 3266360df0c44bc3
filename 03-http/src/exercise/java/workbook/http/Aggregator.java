package workbook.http;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// A web endpoint that asks several backends at once and answers with what they say by a limit.
///
/// - `start` returns a server that runs: on the loopback, on a port that was free. To `GET /` it
///   asks each backend, all at the same time, and as soon as it can it answers 200, `text/plain;
///   charset=utf-8`: one line for each, in the order of the map, as in `weather: sunny`. What a
///   backend says is one line of UTF-8.
/// - A backend with a status other than 2xx, or that cannot be reached, or whose body ends early,
///   has a line too, as in `weather: failed, status 503`: what follows the comma is up to you.
/// - `limit` is one for the whole answer. A backend that has not sent all by then has failed too:
///   its connection is dropped, and the lines of the others are there.
/// - Many clients at once: none waits for another, or for another one's backends.
/// - `close` waits for nobody: it drops what is in flight, and clients and backends see their
///   connections go. No port and no thread is left, but for threads of pools that the whole JVM
///   shares (the common pool, Reactor's global ones). Other paths and methods are up to you.
///
/// [Backend] and [JdkServer] are there if you want them.
///
/// Read first: `Http_05_FanOutEndpoint`, `Http_04_TimeoutCoversTheBody`.
class Aggregator {

    static Server start(Map<String, URI> backends, Duration limit) throws IOException {
        return abort("Exercise 3.4: start a server that asks all backends at once, by one limit");
    }
}
