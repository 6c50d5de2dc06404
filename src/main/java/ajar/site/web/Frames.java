package ajar.site.web;

import ajar.site.Bell;
import ajar.site.Bundles;
import ajar.site.Frame;
import ajar.site.Me;
import ajar.site.Place;
import ajar.site.Waiting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the frame of a request from who asks, in which language, and where they are. */
@Component
class Frames {

    private final Bundles bundles;
    private final LocaleResolver languages;
    private final List<Place> places;
    private final Assets assets;
    private final List<Waiting> waits;
    private final List<Bell> bells;

    Frames(
            Bundles bundles,
            LocaleResolver languages,
            ObjectProvider<Place> places,
            Assets assets,
            ObjectProvider<Waiting> waits,
            ObjectProvider<Bell> bells) {
        this.bundles = bundles;
        this.languages = languages;
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
        this.assets = assets;
        this.waits = waits.orderedStream().toList();
        this.bells = bells.orderedStream().toList();
    }

    Frame around(HttpServletRequest request) {
        return new Frame(
                bundles.in(languages.resolveLocale(request)),
                request.getRequestURI(),
                me(request),
                places,
                assets.addresses(),
                waits,
                bells,
                () -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private static @Nullable Me me(HttpServletRequest request) {
        return (Me) request.getAttribute(Me.class.getName());
    }
}
