package ajar.door.web.plans;

import ajar.door.web.spaces.Choice;
import java.util.List;

/**
 * The floors of a school, and which have a picture.
 *
 * @param choices the floors, each by one of its spaces
 */
public record PlansPage(String note, String refusal, List<Row> plans, List<Choice> choices) {

    /** @param placed how many of its spaces have a pin, in words */
    public record Row(String href, String floor, String placed) {}
}
