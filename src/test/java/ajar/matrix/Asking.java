package ajar.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import ajar.SealedTexts;
import ajar.SettableClock;
import ajar.postgres.Experiments;
import ajar.postgres.Owner;
import ajar.school.imports.Imports;
import ajar.school.imports.Uploads;
import ajar.school.rosters.merging.Rosters;
import ajar.site.entry.Entrants;
import ajar.site.vault.Vault;
import java.io.UnsupportedEncodingException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;

/** Asks the application for a place of the table in somebody's name, and takes back whatever that changed. */
@TestConfiguration(proxyBeanMethods = false)
class Asking {

    /** What differs from answer to answer: the token against forged forms, the number of a mishap, and that of what is yet to be written. */
    private static final Pattern PER_REQUEST =
            Pattern.compile("(X-[CX]SRF-TOKEN&#34;:&#34;)[^&]+|(name=\"(?:_csrf|draft)\" value=\")[^\"]+");

    private static final String CODE_OF = "code of ";
    private static final Pattern THING = Pattern.compile("<([a-z0-9 -]+)>");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    private final MockMvc web;
    private final Experiments experiments;
    private final JdbcClient db;

    Asking(
            MockMvc web,
            PlatformTransactionManager experiments,
            JdbcClient db,
            Owner owner,
            SettableClock clock,
            Vault vault,
            Uploads uploads,
            Imports imports,
            Rosters rosters,
            SealedTexts sealed) {
        this.web = web;
        this.experiments = (Experiments) experiments;
        this.db = db;
        clock.set(Instant.parse("2026-09-14T05:00:00Z"));
        TwoDistricts.foundIn(owner, uploads, imports, rosters);
        sealed.fill(List.of("Said to nobody else."));
        TwoDistricts.nameItems(owner, vault);
        Contents.watchedBy(owner);
    }

    /** Whose ids are asked for: of the thing in the address, and of those in the form. */
    record Whose(int school, int owner, int schoolInForm) {

        static Whose of(int school, int owner) {
            return new Whose(school, owner, school);
        }
    }

    /**
     * @param noted what the audit log has of it
     * @param body with what differs from answer to answer left out, and the ids that were asked for
     */
    record Heard(Answer answer, boolean changed, String noted, int status, String location, String body) {

        @Override
        public String toString() {
            return answer == Answer.OTHER ? "%s (%d)".formatted(answer.words, status) : answer.words;
        }
    }

    Heard ask(Place place, Subject who, Whose whose, RequestPostProcessor... also) {
        return experiments.takenBack(() -> {
            var response = answer(place, who, whose, also);
            var changed = Contents.differ(db);
            var location = Objects.requireNonNullElse(
                    response.getRedirectedUrl(), Objects.requireNonNullElse(response.getHeader("HX-Redirect"), ""));
            var answer = Answer.of(place.verb(), response.getStatus(), location, changed);
            return new Heard(
                    answer,
                    changed,
                    Contents.noted(db),
                    response.getStatus(),
                    masked(location, place, whose),
                    body(response, place, whose));
        });
    }

    private MockHttpServletResponse answer(Place place, Subject who, Whose whose, RequestPostProcessor... also) {
        var address = URI.create(address(place, whose));
        var asked = place.sends().equals("a file")
                ? multipart(address).file(new MockMultipartFile("file", "week.csv", "text/csv", new byte[] {'a'}))
                : request(HttpMethod.valueOf(place.verb().equals("ANY") ? "GET" : place.verb()), address);
        if (place.isHtmx()) {
            asked.header("HX-Request", "true");
        }
        if (place.changes()) {
            asked.with(csrf());
        }
        if (who != Subject.ANONYMOUS) {
            asked.with(authentication(Entrants.of(
                    TwoDistricts.account(who.school, who.person),
                    TwoDistricts.id(who.school, 2, who.person),
                    TwoDistricts.id(who.school, 1, 1),
                    who.ways())));
        }
        if (!place.sends().equals("a file")) {
            fields(place, whose, asked);
        }
        for (var one : also) {
            asked.with(one);
        }
        try {
            return web.perform(asked).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException("%s as %s broke".formatted(place.key(), who.words()), e);
        }
    }

    private static void fields(Place place, Whose whose, AbstractMockHttpServletRequestBuilder<?> asked) {
        for (var field : place.sends().isEmpty() ? new String[0] : place.sends().split("&")) {
            var parts = field.split("=", 2);
            asked.param(parts[0], THING.matcher(parts[1]).replaceAll(thing -> id(
                            thing.group(1), whose.schoolInForm, whose.owner)
                    .toString()));
        }
    }

    static String address(Place place, Whose whose) {
        return VARIABLE.matcher(place.route()).replaceAll(variable -> value(place, variable.group(1), whose));
    }

    private static String value(Place place, String variable, Whose whose) {
        var said = place.with().getOrDefault(variable, variable).split(" / ");
        var mine = said[said.length == 1 ? 0 : Math.max(whose.owner, 1) - 1];
        if (mine.startsWith(CODE_OF)) {
            var id = id(mine.substring(CODE_OF.length()), whose.school, whose.owner);
            return new BigInteger(id.toString().replace("-", ""), 16)
                    .toString(36)
                    .toUpperCase(Locale.ROOT);
        }
        return TwoDistricts.isThing(mine) ? id(mine, whose.school, whose.owner).toString() : mine;
    }

    private static UUID id(String what, int school, int owner) {
        return TwoDistricts.thing(what, school, Math.max(owner, 1));
    }

    private static String body(MockHttpServletResponse response, Place place, Whose whose) {
        try {
            return masked(response.getContentAsString(), place, whose);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String masked(String text, Place place, Whose whose) {
        var masked = PER_REQUEST.matcher(text).replaceAll("$1$2…");
        for (var variable : VARIABLE.matcher(place.route()).results().toList()) {
            masked = masked.replace(value(place, variable.group(1), whose), "…");
            var said = place.with().getOrDefault(variable.group(1), "");
            if (said.startsWith(CODE_OF)) {
                masked = masked.replace(
                        id(said.substring(CODE_OF.length()), whose.school, whose.owner)
                                .toString(),
                        "…");
            }
        }
        for (var thing : THING.matcher(place.sends()).results().toList()) {
            masked = masked.replace(
                    id(thing.group(1), whose.schoolInForm, whose.owner).toString(), "…");
        }
        return masked;
    }
}
