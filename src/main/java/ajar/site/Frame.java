package ajar.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page. The view hands it to each template that declares {@code @param ajar.site.Frame frame}.
 *
 * @param path of the request, without query
 * @param me nobody on public pages
 * @param assets addresses of style sheet and scripts by their plain names
 * @param waits who knows what must not be forgotten
 * @param bells who knows what is new; one at most
 * @param csrf asked only where a form is drawn, because asking sets a cookie
 */
public record Frame(
        Words words,
        String path,
        @Nullable Me me,
        List<Place> places,
        Map<String, String> assets,
        List<Waiting> waits,
        List<Bell> bells,
        Supplier<CsrfToken> csrf) {

    private static final int TABS_MAX = 4;

    public Optional<Me> person() {
        return Optional.ofNullable(me);
    }

    /** What waits for this person, but for what the page itself is about. */
    public List<Waiting.Notice> waiting() {
        return me == null
                ? List.of()
                : waits.stream()
                        .flatMap(one -> one.of(me, words).stream())
                        .filter(notice -> !notice.isAbout(path))
                        .toList();
    }

    /** Where what is new is to be read, or empty where nothing rings. */
    public String bellPath() {
        return me == null ? "" : bells.stream().map(Bell::path).findFirst().orElse("");
    }

    public int unseen() {
        return me == null ? 0 : bells.stream().mapToInt(bell -> bell.unseen(me)).sum();
    }

    /** The places this person's roles open, in order. */
    public List<Place> open() {
        return me == null
                ? List.of()
                : places.stream().filter(place -> place.opensTo(me)).toList();
    }

    /** A thumb reaches five tabs; the fifth is More. */
    public List<Place> tabs() {
        var open = open();
        return open.subList(0, Math.min(TABS_MAX, open.size()));
    }

    public boolean isAt(Place place) {
        return place.holds(path);
    }

    public String asset(String name) {
        var address = assets.get(name);
        if (address == null) {
            throw new IllegalArgumentException("There is no asset named %s.".formatted(name));
        }
        return address;
    }

    /** For {@code hx-headers}: every request that htmx sends proves that it came from our own page. */
    public String csrfHeader() {
        var token = csrf.get();
        return "{\"%s\":\"%s\"}".formatted(token.getHeaderName(), token.getToken());
    }

    public String csrfParameter() {
        return csrf.get().getParameterName();
    }

    public String csrfToken() {
        return csrf.get().getToken();
    }
}
