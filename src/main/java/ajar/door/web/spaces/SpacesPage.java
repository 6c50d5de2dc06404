package ajar.door.web.spaces;

import java.util.List;

/**
 * The spaces of a school.
 *
 * @param missing how many rooms of the timetable have no sign yet, in words; empty for none
 */
public record SpacesPage(String note, String refusal, String missing, List<Floor> floors, List<Choice> kinds) {

    /** @param name building and floor */
    public record Floor(String name, List<Row> spaces) {}

    /** @param screens how many there are, in words; empty for none */
    public record Row(String href, String name, String kind, String screens) {}
}
