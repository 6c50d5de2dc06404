package ajar.dots.help;

import ajar.dots.StrengthId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.SealBroken;
import ajar.site.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stands for a colleague on a page where their name does not: sealed with the reader's own key, other each time, and nothing that could
 * be compared with an address elsewhere. It opens for the same reader alone.
 */
@Component
public class Masks {

    private static final String WHERE = "dots.introduction.asked";

    private final Vault vault;

    Masks(Vault vault) {
        this.vault = vault;
    }

    /** Who is behind a mask, and what of theirs was shown. */
    public record Unmasked(
            PersonId person,
            @Nullable StrengthId strength,
            @Nullable PracticeId practice) {}

    String mask(PersonId reader, Unmasked hidden) {
        var strength =
                hidden.strength() == null ? "" : hidden.strength().value().toString();
        var practice =
                hidden.practice() == null ? "" : hidden.practice().value().toString();
        var plain = hidden.person().value() + "/" + strength + "/" + practice;
        var sealed =
                vault.sealBytes(Scope.ofPerson(reader.value()), field(reader), plain.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty where it is none of this reader's. */
    public Optional<Unmasked> open(PersonId reader, String mask) {
        try {
            var sealed = Base64.getUrlDecoder().decode(mask);
            return vault.openBytes(Scope.ofPerson(reader.value()), field(reader), sealed)
                    .map(plain -> read(new String(plain, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | SealBroken e) {
            return Optional.empty();
        }
    }

    private static Field field(PersonId reader) {
        return new Field(WHERE, reader.value());
    }

    private static Unmasked read(String plain) {
        var parts = plain.split("/", -1);
        return new Unmasked(
                new PersonId(UUID.fromString(parts[0])),
                parts[1].isEmpty() ? null : new StrengthId(UUID.fromString(parts[1])),
                parts[2].isEmpty() ? null : new PracticeId(UUID.fromString(parts[2])));
    }
}
