package ajar.today.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;

/** Where one goes from today, by what one does at the school. */
final class TodayDuties {

    private TodayDuties() {}

    static List<TodayPage.Link> of(Me me, Words words) {
        var duties = new ArrayList<TodayPage.Link>();
        if (me.is(Role.ORGANISER)) {
            duties.add(new TodayPage.Link(words.say("today.to-plan"), "/plan"));
            duties.add(new TodayPage.Link(words.say("today.to-morning"), "/morning"));
        }
        if (me.is(Role.STEWARD)) {
            duties.add(new TodayPage.Link(words.say("today.to-rules"), "/rules"));
            duties.add(new TodayPage.Link(words.say("today.to-practices"), "/practices"));
        }
        duties.add(new TodayPage.Link(words.say("today.to-doors"), "/doors"));
        duties.add(new TodayPage.Link(words.say("today.to-shelf"), "/shelf?minutes=20&for=focus"));
        return duties;
    }
}
