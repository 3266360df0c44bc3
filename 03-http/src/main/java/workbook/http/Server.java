package workbook.http;

import java.net.URI;

/// A web server that runs: on the loopback, on a port that was free, until it is closed.
///
/// ```java
/// try (var service = LocalService.start()) {
///     var answer = client.send(get(service.uri().resolve("/delay/100")), ofString());
/// }
/// ```
interface Server extends AutoCloseable {

    /// Its root, as in `http://127.0.0.1:49152/`; paths are resolved against it.
    URI uri();

    /// Stops to listen, drops what is still open, and ends the server's threads. Returns when that
    /// is done. A second call does nothing.
    @Override
    void close();
}
