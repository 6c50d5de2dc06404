package ajar.site.web;

import ajar.school.PersonId;
import ajar.site.Doorstep;
import ajar.site.Words;
import java.util.List;

/** What this is, whose school one sees, what one can do now. Outside a demo nobody is listed, and at first there is nobody. */
public record FirstPage(String whose, List<Entry> entries, boolean waitsForFounder, boolean beingMade) {

    /** One person a guest may come in as. */
    public record Entry(PersonId person, String name, String role, String what) {}

    static FirstPage of(Doorstep.DemoSchool demo, Words words) {
        var whose = words.say("site.first.school", "school", demo.name(), "teachers", demo.teachers());
        var entries = demo.guests().stream()
                .map(guest -> new Entry(
                        guest.id(), guest.name(), words.say("site.role." + guest.role()), words.say(guest.awaits())))
                .toList();
        return new FirstPage(whose, entries, false, false);
    }

    /** A moment before a demo can say whose school it is. */
    static FirstPage beforeTheDemo() {
        return new FirstPage("", List.of(), false, true);
    }

    /** @param claimed whether anybody could sign in */
    static FirstPage withoutDemo(boolean claimed) {
        return new FirstPage("", List.of(), !claimed, false);
    }

    public boolean isDemo() {
        return !entries.isEmpty();
    }
}
