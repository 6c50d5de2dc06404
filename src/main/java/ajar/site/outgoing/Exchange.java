package ajar.site.outgoing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** One request and its answer in the words of the HTTP library. */
final class Exchange {

    /** The library counts and frames by itself; two counts that differ are two requests in one. */
    private static final Set<String> OF_THE_LIBRARY =
            Set.of("host", "content-length", "transfer-encoding", "connection", "content-type");

    private Exchange() {}

    static HttpUriRequestBase message(Request request) {
        var message = new HttpUriRequestBase(request.method(), request.address());
        var type = new ContentType[] {ContentType.APPLICATION_OCTET_STREAM};
        request.headers().forEach((name, value) -> {
            var small = name.toLowerCase(Locale.ROOT);
            if (small.equals("content-type")) {
                type[0] = ContentType.parse(value);
            } else if (!OF_THE_LIBRARY.contains(small)) {
                message.addHeader(name, value);
            }
        });
        var body = request.body();
        if (body.length > 0) {
            message.setEntity(new ByteArrayEntity(body, type[0]));
        }
        return message;
    }

    static Answer answer(ClassicHttpResponse response) throws IOException {
        var headers = new HashMap<String, List<String>>();
        for (var header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return new Answer(response.getCode(), headers, body(response));
    }

    /** Reads one byte more than may be, to know that there are more. */
    private static byte[] body(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        var body = entity.getContent().readNBytes(Outgoing.BODY_BYTES_MAX + 1);
        if (body.length > Outgoing.BODY_BYTES_MAX) {
            throw new TooMuch();
        }
        return body;
    }
}
