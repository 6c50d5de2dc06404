package ajar.site.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without script: keeps cookies, and sends forms with the token that the page gave. */
public class Caller implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern FIELD = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    public Caller(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** At whatever address, with the same cookies. */
    public HttpResponse<String> getAt(URI address) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .GET()
                .build());
    }

    public HttpResponse<String> postAt(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Sends a form as the page at {@code from} would. */
    public HttpResponse<String> post(String from, String path, Map<String, String> fields) {
        return postRaw(path, form(from, fields));
    }

    /** What the page at {@code from} would send with these fields. */
    String form(String from, Map<String, String> fields) {
        var page = TOKEN.matcher(get(from).body());
        var token = page.find() ? Map.of("_csrf", page.group(1)) : Map.<String, String>of();
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var proof = token.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + field.getValue())
                .collect(joining());
        return form + proof;
    }

    public HttpResponse<String> postRaw(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Presses the button of the form that shows these words. */
    public HttpResponse<String> tap(String from, String words) {
        var form = Stream.of(get(from).body().split("<form "))
                .filter(part -> part.contains(words))
                .findFirst()
                .orElseThrow();
        var fields = FIELD.matcher(form)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8))
                .collect(joining("&"));
        return postRaw(form.replaceAll("(?s).*?action=\"([^\"]+)\".*", "$1"), fields);
    }

    public Caller comeInAs(ajar.school.Person person) {
        post("/", "/demo/sign-in", Map.of("person", person.id().value().toString()));
        return this;
    }

    public boolean holdsCookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(name));
    }

    /** As whoever owns a name beside ours can make a browser do. */
    public void takesCookiesOf(Caller other, String name) {
        other.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> cookies.getCookieStore().add(URI.create("http://localhost:" + port + "/"), cookie));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
