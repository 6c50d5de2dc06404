package ajar.visits.plans.web;

import ajar.school.PersonId;
import ajar.site.Words;
import ajar.visits.plans.Reason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts reasons into the reader's words: ids become names, dates and times what people say. */
final class Wording {

    private static final String PERSON = "person:";
    private static final String DATE = "date:";
    private static final String CLOCK = "clock:";
    private static final String PERIOD = "period:";

    private final Words words;
    private final Names names;

    Wording(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    List<String> say(List<Reason> reasons) {
        return reasons.stream().map(this::say).toList();
    }

    String say(Reason reason) {
        var gaps = new ArrayList<Object>();
        reason.gaps().forEach((name, value) -> {
            gaps.add(name);
            gaps.add(value instanceof String text ? filled(text) : value);
        });
        return words.say(reason.key(), gaps.toArray());
    }

    private String filled(String text) {
        if (text.startsWith(PERSON)) {
            return names.full(new PersonId(UUID.fromString(text.substring(PERSON.length()))));
        } else if (text.startsWith(DATE)) {
            return words.day(LocalDate.parse(text.substring(DATE.length())));
        } else if (text.startsWith(CLOCK)) {
            return words.clock(LocalTime.parse(text.substring(CLOCK.length())));
        } else if (text.startsWith(PERIOD)) {
            return words.period(Integer.parseInt(text.substring(PERIOD.length())));
        } else {
            return text;
        }
    }
}
