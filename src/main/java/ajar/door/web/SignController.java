package ajar.door.web;

import ajar.door.screens.Screens;
import ajar.door.showing.SchoolSigns;
import ajar.door.showing.ShownSpace;
import ajar.door.showing.SignAddresses;
import ajar.door.showing.SignAddresses.Found;
import ajar.door.showing.SignShelf;
import ajar.site.NotHere;
import ajar.site.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * The sign beside a door: at the address that its QR code says, and at that of a screen. Neither needs a sign-in, starts a session or sets
 * a cookie, and both read one sign. A screen asks once a minute; mostly nothing is new, and that is all it is told.
 */
@Controller
class SignController {

    /** When we said so, for clocks that are wrong. */
    private static final String NOW = "Ajar-Now";

    private static final String LOOK = "Ajar-Look";
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final SignAddresses addresses;
    private final Screens screens;
    private final SignShelf shelf;
    private final SignLook look;
    private final Clock clock;

    SignController(SignAddresses addresses, Screens screens, SignShelf shelf, SignLook look, Clock clock) {
        this.addresses = addresses;
        this.screens = screens;
        this.shelf = shelf;
        this.look = look;
        this.clock = clock;
    }

    @GetMapping("/d/{code}")
    @Nullable
    ModelAndView atTheDoor(@PathVariable String code, ServletWebRequest request, Words words) {
        return page(addresses.spaceAt(code), "/d/" + code + "/states", request, words);
    }

    @GetMapping("/d/{code}/states")
    @Nullable
    ResponseEntity<StatesOfSign> statesAtTheDoor(@PathVariable String code, ServletWebRequest request, Words words) {
        return states(addresses.spaceAt(code), request, words);
    }

    @GetMapping("/d/on/{token}")
    @Nullable
    ModelAndView onAScreen(@PathVariable String token, ServletWebRequest request, Words words) {
        return page(screens.spaceOf(token), "/d/on/" + token + "/states", request, words);
    }

    @GetMapping("/d/on/{token}/states")
    @Nullable
    ResponseEntity<StatesOfSign> statesOnAScreen(@PathVariable String token, ServletWebRequest request, Words words) {
        return states(screens.spaceOf(token), request, words);
    }

    /** Lies here because it may only keep what lies below its own address. */
    @GetMapping("/d/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("door/worker.js"));
    }

    private @Nullable ModelAndView page(Optional<Found> found, String states, ServletWebRequest request, Words words) {
        var school = found.map(Found::school).map(shelf::of).orElseThrow(NotHere::new);
        var shown = shown(found, school);
        var now = clock.instant();
        var state = shown.at(now).orElseThrow(NotHere::new);
        prepare(request, now);
        if (request.checkNotModified(
                tag(mark(shown, words) + "-" + state.from().getEpochSecond() + "-" + look.mark()))) {
            return null;
        }
        return new ModelAndView(
                "door/web/sign",
                "page",
                new SignPage(
                        shown.space().name(),
                        worded(school, words).of(state),
                        look.mark(),
                        states,
                        now.toEpochMilli()));
    }

    private @Nullable ResponseEntity<StatesOfSign> states(
            Optional<Found> found, ServletWebRequest request, Words words) {
        var school = found.map(Found::school).map(shelf::of).orElseThrow(NotHere::new);
        var shown = shown(found, school);
        prepare(request, clock.instant());
        if (request.checkNotModified(tag(mark(shown, words)))) {
            return null;
        }
        var worded = worded(school, words);
        return ResponseEntity.ok()
                .body(new StatesOfSign(shown.states().stream().map(worded::of).toList()));
    }

    /** Browsers ask each time, and are told whether it is still so. */
    private void prepare(ServletWebRequest request, Instant now) {
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.setHeader(NOW, String.valueOf(now.toEpochMilli()));
            response.setHeader(LOOK, look.mark());
        }
    }

    private static ShownSpace shown(Optional<Found> found, SchoolSigns school) {
        return found.map(Found::space).flatMap(school::of).orElseThrow(NotHere::new);
    }

    private static SignWords worded(SchoolSigns school, Words words) {
        return new SignWords(words, school.school().zone(), school.settings());
    }

    private static String mark(ShownSpace shown, Words words) {
        return shown.version() + "-" + words.language();
    }

    /** A weak one: the server compresses no answer whose tag promises every byte. */
    private static String tag(String mark) {
        return "W/\"" + mark + "\"";
    }
}
