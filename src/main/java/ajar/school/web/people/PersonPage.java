package ajar.school.web.people;

import java.util.List;

/**
 * What a steward may change about somebody; empty fields for somebody new.
 *
 * @param protectedTime where their protected time is set; empty for somebody new
 */
public record PersonPage(
        String title,
        String address,
        String protectedTime,
        String refusal,
        String code,
        String given,
        String family,
        boolean familyFirst,
        String department,
        List<RoleChoice> roles) {

    public record RoleChoice(String value, String word, boolean held) {}
}
