package ajar.visits.wishes.web;

import java.util.List;

/**
 * What one can wish for: practices and colleagues, those with open doors first.
 *
 * @param purpose what the wish will be for, or empty
 */
public record WishPicks(String find, String purpose, List<Pick> practices, List<Pick> colleagues) {

    /** @param doors how many doors of the next weeks fit; 0 is no obstacle, a wish may invite somebody to open one */
    public record Pick(String name, String also, int doors, String href) {}
}
