package ajar.matrix;

import ajar.matrix.Asking.Heard;
import ajar.matrix.Asking.Whose;
import java.util.ArrayList;
import java.util.List;

/** Looks at cells of the table and notes those where the application answers otherwise. */
final class Cells {

    private static final boolean EACH_CELL = "all".equals(System.getProperty("ajar.cells"));

    /** The one address that takes what is of one's other school; {@link TravellingCoachTest} looks where it leads. */
    private static final String ONWARD = "/other-school";

    private final Asking asking;
    private final List<String> found = new ArrayList<>();
    private final boolean untilTheFirst;
    private int count;

    private Cells(Asking asking, boolean untilTheFirst) {
        this.asking = asking;
        this.untilTheFirst = untilTheFirst;
    }

    static Cells all(Asking asking) {
        return new Cells(asking, false);
    }

    /** Looks no further when something was found. */
    static Cells untilTheFirst(Asking asking) {
        return new Cells(asking, true);
    }

    private boolean isEnough() {
        return untilTheFirst && !found.isEmpty();
    }

    List<String> found() {
        return found;
    }

    int count() {
        return count;
    }

    /** Everybody, for what is the school's own. */
    void lookAt(Place place) {
        for (var owner : place.answers().keySet()) {
            for (var who : Subject.values()) {
                if (!isEnough() && owner != Place.NOBODYS && (owner == 0 || who.school <= 1)) {
                    look(place, owner, who);
                }
            }
        }
    }

    void look(Place place, int owner, Subject who) {
        var heard = ask(place, who, Whose.of(owner == 0 ? Math.max(who.school, 1) : 1, owner));
        var expected = place.expected(owner, who);
        if (heard.answer() != expected) {
            note(place, owner, who, "%s, not %s".formatted(heard, expected.words));
        }
    }

    /** Everybody, for what belongs to somebody of another school: it is as if it did not exist. */
    void compareElsewhere(Place place) {
        var owners = place.answers().keySet().stream()
                .filter(owner -> owner != Place.NOBODYS)
                .toList();
        for (var who : Subject.values()) {
            for (var owner : byLot(owners, "whose " + place.key() + who)) {
                if (!isEnough()) {
                    compareElsewhere(place, owner, who);
                }
            }
        }
    }

    private void compareElsewhere(Place place, int owner, Subject who) {
        var nobodys = ask(place, who, Whose.of(TwoDistricts.NO_SCHOOL, owner));
        var expected = place.expected(Place.NOBODYS, who);
        if (nobodys.answer() != expected) {
            note(place, Place.NOBODYS, who, "%s, not %s".formatted(nobodys, expected.words));
        }
        for (var school : others(place, who)) {
            var foreign = ask(place, who, Whose.of(school, owner));
            if (!foreign.equals(nobodys)) {
                note(place, owner, who, differs(school, foreign, nobodys));
            }
            if (place.hasIdsInFormToo()) {
                compareInForm(place, owner, who, school);
            }
        }
    }

    private static List<Integer> others(Place place, Subject who) {
        var others = TwoDistricts.SCHOOLS.stream()
                .filter(school -> school != who.school)
                .filter(school ->
                        school == 3 || !who.isTravelling() || !place.route().equals(ONWARD))
                .toList();
        return byLot(others, place.key() + who);
    }

    /** One of them, or none of none: {@code -Dajar.cells=all} tries all. */
    private static <T> List<T> byLot(List<T> all, String lot) {
        return EACH_CELL || all.isEmpty() ? all : List.of(all.get(Math.floorMod(lot.hashCode(), all.size())));
    }

    /** What is one's own in the address, and somebody else's in the form. */
    private void compareInForm(Place place, int owner, Subject who, int school) {
        var foreign = ask(place, who, new Whose(who.school, owner, school));
        var nobodys = ask(place, who, new Whose(who.school, owner, TwoDistricts.NO_SCHOOL));
        if (!foreign.equals(nobodys)) {
            note(place, owner, who, "in the form, " + differs(school, foreign, nobodys));
        }
    }

    private static String differs(int school, Heard foreign, Heard nobodys) {
        return "for what is of school %d %s, for what is nobody's %s%s"
                .formatted(school, foreign, nobodys, difference(foreign, nobodys));
    }

    private static String difference(Heard one, Heard other) {
        var at = 0;
        while (at < Math.min(one.body().length(), other.body().length())
                && one.body().charAt(at) == other.body().charAt(at)) {
            at++;
        }
        return one.body().equals(other.body())
                ? ""
                : "; the pages differ from " + piece(one.body(), at) + " and " + piece(other.body(), at);
    }

    private static String piece(String body, int at) {
        return body.substring(Math.max(0, at - 40), Math.min(body.length(), at + 40));
    }

    private Heard ask(Place place, Subject who, Whose whose) {
        count++;
        var heard = asking.ask(place, who, whose);
        var wanted = noteOf(heard, place, who);
        if (!wanted.equals(
                heard.noted().startsWith("denied") || heard.noted().startsWith("refused") ? heard.noted() : "")) {
            note(place, whose.owner(), who, "is noted as \"%s\", not \"%s\"".formatted(heard.noted(), wanted));
        }
        var told = TwoDistricts.ofAnotherSchool(
                who.school, withoutTheDistrict(withoutTheWayOn(heard.body(), place, who), place, who));
        if (!told.isEmpty()) {
            note(place, whose.owner(), who, "is told of " + told);
        }
        return heard;
    }

    /** Among one's ways in stands by which one goes on to one's other school, and what one comes in with at both; that much one is told. */
    private static String withoutTheWayOn(String body, Place place, Subject who) {
        if (!who.isTravelling() || !place.route().startsWith("/ways-in")) {
            return body;
        }
        var other = 3 - who.school;
        return body.replace("School " + other, "…")
                .replace(TwoDistricts.id(other, 2, who.person).toString(), "…")
                .replace(TwoDistricts.id(1, 41, who.person).toString(), "…");
    }

    /** Who leads a district reads the name of its other school beside the own one, and no id; that of another district stays foreign. */
    private static String withoutTheDistrict(String body, Place place, Subject who) {
        return who == Subject.DISTRICT_LEAD && place.route().equals("/openness/district")
                ? body.replace("School " + (3 - who.school), "…")
                : body;
    }

    /** Each refusal stands in the log, with who asked and for which route; nothing else does as one. */
    private static String noteOf(Heard heard, Place place, Subject who) {
        if (heard.answer() != Answer.NOT_HERE && heard.answer() != Answer.IS_REFUSED
                || place.route().equals("/error")) {
            return "";
        }
        var act = heard.answer() == Answer.NOT_HERE ? "denied" : "refused";
        var name = who == Subject.ANONYMOUS ? "" : " " + TwoDistricts.id(who.school, 2, who.person);
        return act + " " + place.verb() + " " + place.route() + name;
    }

    private void note(Place place, int owner, Subject who, String what) {
        found.add("%s, %s, %s: %s".formatted(place.key(), owner, who.words(), what));
    }
}
