package workbook.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;

/// A WebSocket server in the hands of a test: it does what it is told, and only then.
///
/// It has no thread: the test's own reads, writes, and waits for the client, at most 4 s. It knows
/// one client, and as much of RFC 6455 as the tests need.
final class TestSocketServer implements AutoCloseable {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // by the RFC
    private static final int LAST = 0x80;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private Socket client = new Socket();
    private DataInputStream in;

    TestSocketServer() throws IOException {
        listener.setSoTimeout(4_000);
        listener.setReceiveBufferSize(64 * 1024); // who does not read shall not get much
    }

    URI uri() {
        var host = listener.getInetAddress().getHostAddress();
        return URI.create("ws://" + host + ":" + listener.getLocalPort() + "/");
    }

    /// Waits for the client and opens the WebSocket.
    void accept() throws Exception {
        var sha1 = MessageDigest.getInstance("SHA-1");
        var proof = sha1.digest((readKey() + MAGIC).getBytes(UTF_8));
        write("HTTP/1.1 101 -\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n");
        write("Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(proof) + "\r\n\r\n");
    }

    /// Waits for the client and opens nothing.
    void refuse() throws IOException {
        readKey();
        write("HTTP/1.1 404 -\r\nContent-Length: 0\r\n\r\n");
    }

    /// The next message; or `close 1000` for a close frame with that status, `gone` for the end of
    /// the connection, null if nothing comes within 4 s.
    String receive() throws IOException {
        client.setSoTimeout(4_000);
        var message = new ByteArrayOutputStream();
        try {
            while (true) {
                int first = in.readUnsignedByte();
                var payload = payload();
                if ((first & 0xF) == CLOSE) {
                    return "close " + ((payload[0] & 0xFF) << 8 | payload[1] & 0xFF);
                }
                message.write(payload);
                if ((first & LAST) != 0) {
                    return message.toString(UTF_8);
                }
            }
        } catch (SocketTimeoutException nothing) {
            return null;
        } catch (EOFException | SocketException end) {
            return "gone";
        }
    }

    /// Whether the client sends anything within that time; it can be received afterwards.
    boolean sendsWithin(int millis) throws IOException {
        client.setSoTimeout(millis);
        in.mark(1);
        try {
            in.read();
            in.reset();
            return true;
        } catch (SocketTimeoutException nothing) {
            return false;
        }
    }

    /// Sends one message, each part of it (ASCII) in a frame of its own.
    void send(String... parts) throws IOException {
        for (int i = 0; i < parts.length; i++) {
            int last = i == parts.length - 1 ? LAST : 0;
            writeFrame(last | (i == 0 ? TEXT : 0), parts[i]);
        }
    }

    /// Sends a close frame with the status 1000.
    void sendClose() throws IOException {
        writeFrame(LAST | CLOSE, "\u0003\u00E8");
    }

    /// Sends a frame of a kind that does not exist.
    void sendNonsense() throws IOException {
        writeFrame(LAST | 7, "");
    }

    @Override
    public void close() throws IOException {
        client.close();
        listener.close();
    }

    private String readKey() throws IOException {
        client = listener.accept();
        client.setSoTimeout(4_000);
        in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString().split("(?i)Sec-WebSocket-Key: ")[1].split("\r\n")[0];
    }

    private byte[] payload() throws IOException {
        long length = in.readUnsignedByte() & 0x7F;
        length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
        var mask = in.readNBytes(4);
        var payload = in.readNBytes((int) length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return payload;
    }

    private void writeFrame(int first, String payload) throws IOException {
        write("" + (char) first + (char) payload.length() + payload); // shorter than 126
    }

    /// Writes characters that are one byte each.
    private void write(String characters) throws IOException {
        client.getOutputStream().write(characters.getBytes(ISO_8859_1));
    }
}
