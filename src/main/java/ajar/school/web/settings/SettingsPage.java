package ajar.school.web.settings;

import java.util.List;

/** The school's name, zone, first weekday and order of names, as a form. */
public record SettingsPage(
        String note,
        String refusal,
        String name,
        String zone,
        List<String> zones,
        List<Choice> weekdays,
        boolean familyNameFirst) {

    public record Choice(String value, String word, boolean chosen) {}
}
