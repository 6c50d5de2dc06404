package ajar.site.walls;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets what every answer forbids before anything else happens to the request, so that no page, fragment, file, refusal or mishap can go
 * out without it.
 */
class HeadersOfEveryAnswer extends ValveBase {

    /** All from our own address, nothing inline, no frame around us, no form that leads away. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    /** Powers of the browser that no page of ours needs. */
    private static final String FEATURES =
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
                    + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(),"
                    + " midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "Permissions-Policy", FEATURES,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Permitted-Cross-Domain-Policies", "none");

    /** A year, as browsers ask before they believe it for good; they ignore it where the connection is not encrypted. */
    private static final String ONLY_ENCRYPTED = "max-age=31536000; includeSubDomains";

    HeadersOfEveryAnswer() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        write(request, response);
        getNext().invoke(request, response);
    }

    static void write(Request request, Response response) {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONLY_ENCRYPTED);
        }
    }
}
