package workbook.http;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/// The JDK's web server as a [Server].
///
/// ```java
/// var http = JdkServer.create();
/// http.createContext("/", exchange -> …);
/// http.start();
/// return new JdkServer(http, executor::shutdownNow, client::close);
/// ```
///
/// @param http from [#create()], and started
/// @param after what `close()` does then, in this order, when it has stopped the server: that has
///   closed the port and the connections of clients, but not what runs in an executor
record JdkServer(HttpServer http, Runnable... after) implements Server {

    /// One that does not run yet: on the loopback, on a port that was free, without an executor.
    ///
    /// @throws IOException if the system gives no port
    static HttpServer create() throws IOException {
        // Port 0: the system picks a free one. 200 clients may wait to be accepted.
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    }

    @Override
    public URI uri() {
        var address = http.getAddress();
        var host = address.getAddress().getHostAddress();
        return URI.create("http://" + host + ":" + address.getPort() + "/");
    }

    @Override
    public void close() {
        http.stop(0);
        for (var step : after) {
            step.run();
        }
    }
}
