package ajar.site.outgoing;

import java.net.URI;
import java.util.Map;

/** What is to be sent. */
public record Request(String method, URI address, Map<String, String> headers, byte[] body) {

    public Request {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    public static Request get(URI address) {
        return new Request("GET", address, Map.of(), new byte[0]);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    Request to(URI other) {
        return new Request(method, other, headers, body);
    }
}
