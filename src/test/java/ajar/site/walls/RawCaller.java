package ajar.site.walls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends bytes as no HTTP client would let us, and reads the answer as it comes. */
public final class RawCaller {

    private static final int PATIENCE_MILLIS = 10_000;

    private final int port;

    public RawCaller(int port) {
        this.port = port;
    }

    /** Lines are ended as HTTP wants them; an empty line ends the head. The answer is what came before the server closed. */
    public String send(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request that is well formed and closes the connection. */
    public String ask(String method, String path, String... headers) {
        return send("%s %s HTTP/1.1\nHost: localhost\nConnection: close\n%s\n"
                .formatted(method, path, headers.length == 0 ? "" : String.join("\n", headers) + "\n"));
    }
}
