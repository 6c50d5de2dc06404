package ajar.planner;

import java.util.List;

/**
 * Why something is so, as a message key with arguments; it names resources, never another person's wish.
 *
 * @param arguments ids and numbers for the placeholders of the sentence
 */
public record Reason(Kind kind, List<String> arguments) {

    /** The sentences in English; a bundle may hold others under the same names. */
    public enum Kind {
        NO_DOOR_FITS("no open lesson fits this wish in its dates"),
        OUTSIDERS_NOT_INVITED("%s doors are not open to other schools"),
        TEACHES_THIS_LESSON("%s doors are to lessons that the visitor teaches"),
        NOT_AT_SCHOOL("the visitor is not at school at %s of the open lessons"),
        ON_DUTY("the visitor is on duty or has an appointment at %s of the open lessons"),
        OWN_FREE_TIME("%s open lessons would need own free time, which is not given"),
        LESSON_NOT_COVERABLE("at %s of the open lessons the visitor holds a lesson that cannot be covered"),
        NOBODY_CAN_STAND_IN("nobody can stand in at %s of the open lessons"),
        COACH_NOT_FREE("the coach is not free at %s of the open lessons"),
        FORBIDDEN("%s possibilities were ruled out by hand"),
        TOO_SHORT_NOTICE("%s open lessons come without the notice due"),
        ABSENT("somebody is absent at %s of the open lessons"),
        NO_WALK("the way is too long before or after %s of the open lessons"),
        WISH_MET_ONCE("a wish is met at most once"),
        PERSON_TAKEN("%s is already taken on %s"),
        CHAIRS_FULL("all chairs behind door %s are taken"),
        HOST_VISITED_ENOUGH("%s is visited often enough in week %s"),
        COLLEAGUE_LEFT_ALREADY("a co-taught lesson keeps one of its teachers: %s"),
        VISITS_PER_WEEK("%s has a visit in week %s"),
        VISITS_PER_HORIZON("%s has all visits of these weeks"),
        OWN_FREE_VISITS("%s gave own free time for a visit already"),
        GROUP_COVERED_THAT_DAY("%s is left to cover already on %s"),
        GROUP_COVERED_ENOUGH("%s is left to cover often enough"),
        COURSE_COVERED_ENOUGH("%s is left to cover often enough"),
        STAND_IN_HOURS("what %s offers to cover in week %s is used up"),
        STAND_IN_DAY("what %s offers to cover on %s is used up"),
        TALK_HOURS("the talks of %s in week %s are used up"),
        SHARED_PERSON_ELSEWHERE("%s is at another school in that half of %s"),
        NO_TIME_TO_WALK("%s could not walk there in time on %s"),
        WORTH_LESS("it would cost other visits worth %s points more"),
        PROVEN_WORTH_LESS("it is proven that no plan that grants it is as good"),
        ONE_MORE_OF("one more would do: %s"),
        ONE_STAND_IN_ON("a stand-in on %s would do"),
        FIRST_VISIT("it is a first visit"),
        WISH_WEIGHT("the wish has weight %s"),
        EARLIEST("it is the earliest of its possibilities"),
        ONLY_POSSIBILITY("it is the only possibility"),
        NEXT_NONE("beside the rest of the plan there is no other lesson for it"),
        NEXT_AS_GOOD("%s would have been as good"),
        NEXT_NEEDS_COVER("the next best was %s, and somebody would have to stand in"),
        NEXT_MORE_COVER("the next best was %s, and more would have to be covered"),
        NEXT_DEARER("the next best was %s, with a stand-in who is asked less readily"),
        NEXT_LOAD("the next best was %s, with a stand-in who gives more already"),
        NEXT_NO_TALK("the next best was %s, with no talk afterwards"),
        NEXT_LATER("the next best was %s, %s days later"),
        NEXT_OWN_FREE("the next best was %s, in own free time"),
        NEXT_HALF("the next best was %s, for half of it"),
        STAND_IN_ONLY("nobody else could stand in beside the rest of the plan"),
        STAND_IN_NEXT_AS_GOOD("%s could as well stand in"),
        STAND_IN_NEXT_STRANGER("next would be %s, who does not know the group"),
        STAND_IN_NEXT_LOAD("next would be %s, who gives more already"),
        STAND_IN_NEXT_DEARER("next would be %s, who is asked less readily"),
        STAND_IN_NEXT_NO_TALK("next would be %s, and then no talk fits afterwards"),
        NO_COVER_NEEDED("nobody needs to stand in"),
        KNOWS_THE_GROUP("%s knows the group"),
        OFFERED_COVER("%s offered to stand in"),
        TALK_FOUND("a talk with the coach fits afterwards"),
        AS_ANNOUNCED("it stays as announced"),
        PINS_DO_NOT_FIT("what was set by hand does not fit together"),
        PINNED("it was set by hand (%s)");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(Kind kind, Object... arguments) {
        return new Reason(
                kind, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The English sentence. */
    public String sentence() {
        return kind.sentence.formatted(arguments.toArray());
    }
}
