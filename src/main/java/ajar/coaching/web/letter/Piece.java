package ajar.coaching.web.letter;

/**
 * One thing that stands written.
 *
 * @param kind small letters, as styles and templates know it
 * @param head "Dara asks", "You wrote, 4 May"
 * @param href of what a dot leads to; empty for everything else
 * @param name of what a dot leads to, in words
 * @param changed whether it was put better since
 * @param change where it can still be put better or taken away; empty where it stands
 * @param removable whether taking it away is all that can be done
 */
public record Piece(
        String id,
        String kind,
        String head,
        String words,
        String href,
        String name,
        boolean changed,
        String change,
        boolean removable) {

    public boolean is(String other) {
        return kind.equals(other);
    }
}
