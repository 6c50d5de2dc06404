package ajar.visits.plans.runs;

import ajar.planner.Reason.Kind;
import ajar.visits.plans.Reason;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the planner's reasons into message keys whose gaps hold people, doors and dates of the school. */
final class Reasons {

    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATED = Pattern.compile(PERSON.pattern() + "@\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");

    /** Their first argument counts something. */
    private static final Set<Kind> COUNTING = EnumSet.of(
            Kind.OUTSIDERS_NOT_INVITED,
            Kind.TEACHES_THIS_LESSON,
            Kind.NOT_AT_SCHOOL,
            Kind.ON_DUTY,
            Kind.OWN_FREE_TIME,
            Kind.LESSON_NOT_COVERABLE,
            Kind.NOBODY_CAN_STAND_IN,
            Kind.COACH_NOT_FREE,
            Kind.FORBIDDEN,
            Kind.TOO_SHORT_NOTICE,
            Kind.ABSENT,
            Kind.NO_WALK,
            Kind.NEXT_LATER,
            Kind.WORTH_LESS);

    List<Reason> of(List<ajar.planner.Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    Reason of(ajar.planner.Reason reason) {
        var gaps = new HashMap<String, Object>();
        var counts = COUNTING.contains(reason.kind());
        for (int i = 0; i < reason.arguments().size(); i++) {
            gaps.put(gap(i), value(reason.arguments().get(i), counts));
        }
        return new Reason(key(reason.kind()), gaps);
    }

    static String key(Kind kind) {
        return "plan.reason." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String gap(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static Object value(String argument, boolean counts) {
        if (counts && argument.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(argument);
        } else if (counts && !DATED.matcher(argument).matches()) {
            // A pin that is refused names its wish where others count their open lessons.
            return 1;
        } else if (PERSON.matcher(argument).matches()) {
            return "person:" + argument;
        } else if (DATED.matcher(argument).matches()) {
            return "door:" + argument;
        } else if (DATE.matcher(argument).matches()) {
            return "date:" + argument;
        } else if (WEEK.matcher(argument).matches()) {
            return "week:" + argument;
        } else {
            return argument;
        }
    }
}
