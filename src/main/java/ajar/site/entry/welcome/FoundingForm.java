package ajar.site.entry.welcome;

import ajar.school.people.Founding.Founder;
import ajar.school.people.SchoolSettings;
import ajar.school.people.SchoolSettings.Settings;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What the form of a new school says; whatever it says may be nonsense. */
public record FoundingForm(
        String school,
        String district,
        String zone,
        DayOfWeek weekday,
        boolean familyNameFirst,
        String given,
        String family,
        String code) {

    private static final int NAME_MAX = 120;
    private static final int CODE_MAX = 40;

    static FoundingForm empty() {
        return new FoundingForm("", "", "", DayOfWeek.MONDAY, false, "", "", "");
    }

    /** The last part of a message key, or nothing. */
    String refusal() {
        if (school.isBlank() || family.isBlank() || code.isBlank()) {
            return "empty";
        }
        if (Stream.of(school, district, given, family).anyMatch(text -> text.length() > NAME_MAX)
                || code.length() > CODE_MAX) {
            return "long";
        }
        return SchoolSettings.isZone(zone) ? "" : "zone";
    }

    /** A school on its own is a district of one. */
    String districtOrSchool() {
        return district.isBlank() ? school.strip() : district.strip();
    }

    Settings settings() {
        return new Settings(school.strip(), ZoneId.of(zone.strip()), weekday, familyNameFirst);
    }

    Founder founder() {
        return new Founder(code.strip(), given.strip(), family.strip());
    }
}
