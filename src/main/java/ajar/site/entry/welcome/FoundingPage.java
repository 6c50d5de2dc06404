package ajar.site.entry.welcome;

import java.util.List;

/** What a school is at first: its name, its clocks, and who settles it. */
public record FoundingPage(String refusal, FoundingForm form, List<String> zones, List<Choice> weekdays) {

    public record Choice(String value, String word, boolean chosen) {}
}
