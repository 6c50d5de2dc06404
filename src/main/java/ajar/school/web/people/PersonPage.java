package ajar.school.web.people;

import java.util.List;

/**
 * What a steward may change about somebody; empty fields for somebody new.
 *
 * @param protectedTime where their protected time is set; empty for somebody new
 * @param leaving where it is said that they leave the school; empty for somebody new
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
        String email,
        List<RoleChoice> roles,
        String leaving) {

    public record RoleChoice(String value, String word, boolean held) {}
}
