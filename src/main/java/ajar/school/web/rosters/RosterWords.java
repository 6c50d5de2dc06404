package ajar.school.web.rosters;

import ajar.school.Person;
import ajar.school.rosters.PersonName;
import ajar.school.rosters.RosterRead;
import ajar.school.rosters.StaffColumns.Field;
import ajar.school.rosters.merging.RosterChoices;
import ajar.school.rosters.merging.RosterChoices.Granted;
import ajar.school.rosters.merging.RosterPreview;
import ajar.school.rosters.merging.RosterPreview.Change;
import ajar.school.rosters.merging.RosterPreview.Difference;
import ajar.school.rosters.merging.RosterPreview.Newcomer;
import ajar.school.web.rosters.RosterPage.Column;
import ajar.school.web.rosters.RosterPage.Option;
import ajar.school.web.rosters.RosterPage.Part;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the preview of a roster into words. */
final class RosterWords {

    /** Lines of one part that are shown; a page is to be read. */
    private static final int LINES_MAX = 300;

    private final RosterPreview preview;
    private final List<Person> people;
    private final Words words;

    RosterWords(RosterPreview preview, List<Person> people, Words words) {
        this.preview = preview;
        this.people = people;
        this.words = words;
    }

    RosterPage page(String address, String note) {
        return new RosterPage(
                address,
                words.say(
                        "rosters.counts",
                        "fresh",
                        preview.fresh().size(),
                        "changed",
                        preview.changed().size(),
                        "back",
                        preview.back().size(),
                        "gone",
                        preview.gone().size(),
                        "same",
                        preview.same().size()),
                source(),
                note,
                preview.obstacles().stream()
                        .map(obstacle -> words.say("rosters.obstacle." + obstacle))
                        .toList(),
                notes(),
                questions(),
                columns(),
                orgs(),
                roles(),
                grants(),
                new RosterPage.Everybody(
                        preview.whole() && (preview.kind() == RosterRead.Kind.LIST || preview.bulk()),
                        preview.choices().everybody(),
                        words.say(
                                preview.kind() == RosterRead.Kind.LIST
                                        ? "rosters.everybody"
                                        : "rosters.everybody-of-system")),
                preview.manyLeave()
                        ? words.say("rosters.leaving", "count", preview.gone().size(), "here", preview.here())
                        : "",
                parts(),
                new RosterSentences(words).of(preview.problems(), LINES_MAX),
                more(preview.problems().size()),
                preview.digest(),
                preview.canBeConfirmed());
    }

    private String source() {
        return preview.kind() == RosterRead.Kind.LIST
                ? words.say("rosters.source.list")
                : words.say(
                        preview.bulk() ? "rosters.source.bulk" : "rosters.source.delta", "version", preview.version());
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (preview.leftOut() > 0) {
            notes.add(words.say("rosters.left-out", "count", preview.leftOut()));
        }
        if (preview.elsewhere() > 0) {
            notes.add(words.say("rosters.elsewhere", "count", preview.elsewhere()));
        }
        if (!preview.whole()) {
            notes.add(words.say("rosters.cut"));
        }
        if (!preview.stewards().isEmpty()) {
            notes.add(words.say(
                    "rosters.stewards",
                    "count",
                    preview.stewards().size(),
                    "names",
                    String.join(", ", preview.stewards())));
        }
        return notes;
    }

    private List<RosterPage.Question> questions() {
        return preview.questions().stream()
                .map(question -> new RosterPage.Question(
                        question.tag(),
                        words.say(
                                question.told().isEmpty() ? "rosters.who" : "rosters.who-told",
                                "name",
                                question.name(),
                                "told",
                                question.told()),
                        options(question)))
                .toList();
    }

    /** Those who may be meant come first; anybody else of the school may be meant too. */
    private List<Option> options(RosterPreview.Question question) {
        var names = new LinkedHashMap<String, String>();
        names.put(RosterChoices.NEW, words.say("rosters.who-new"));
        names.put(RosterChoices.NOBODY, words.say("rosters.who-nobody"));
        question.like()
                .forEach(like -> names.put(
                        like.id(), like.left() ? words.say("rosters.who-left", "name", like.name()) : like.name()));
        people.forEach(person -> names.putIfAbsent(person.id().value().toString(), person.name()));
        return names.entrySet().stream()
                .map(name ->
                        new Option(name.getKey(), name.getValue(), name.getKey().equals(question.answer())))
                .toList();
    }

    private List<Column> columns() {
        var guess = preview.columns();
        if (guess == null) {
            return List.of();
        }
        return Stream.of(Field.values())
                .map(field -> {
                    int chosen = guess.columns().getOrDefault(field, 0);
                    var heads = new ArrayList<Option>();
                    heads.add(new Option("0", words.say("rosters.column.none"), chosen == 0));
                    for (int i = 1; i <= guess.heads().size(); i++) {
                        var head = guess.heads().get(i - 1);
                        var word = head.isEmpty()
                                ? words.say("rosters.column.number", "number", i)
                                : PersonName.atMost(head, 60);
                        heads.add(new Option(String.valueOf(i), word, chosen == i));
                    }
                    return new Column(field.name(), words.say("rosters.column." + field), heads);
                })
                .toList();
    }

    private List<Option> orgs() {
        return preview.orgs().size() < 2
                        && preview.orgs().stream().anyMatch(org -> org.id()
                                .equals(preview.choices().org()))
                ? List.of()
                : preview.orgs().stream()
                        .map(org -> new Option(
                                org.id(),
                                words.say("rosters.org", "name", org.name(), "count", org.people()),
                                org.id().equals(preview.choices().org())))
                        .toList();
    }

    private List<Option> roles() {
        Map<String, Integer> roles = preview.roles();
        return roles.size() < 2 && preview.choices().brought().containsAll(roles.keySet())
                ? List.of()
                : roles.entrySet().stream()
                        .map(role -> new Option(
                                role.getKey(),
                                words.say("rosters.role", "role", role.getKey(), "count", role.getValue()),
                                preview.choices().brought().contains(role.getKey())))
                        .toList();
    }

    private List<Option> grants() {
        int all = preview.fresh().size() + preview.back().size();
        return all == 0
                ? List.of()
                : Stream.of(Granted.values())
                        .filter(granted -> granted != Granted.CALLED_TEACHERS || preview.called() > 0)
                        .map(granted -> new Option(
                                granted.name(),
                                words.say(
                                        "rosters.granted." + granted,
                                        "count",
                                        granted == Granted.ALL ? all : preview.called()),
                                granted == preview.choices().granted()))
                        .toList();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        part("gone", preview.gone(), parts);
        part("fresh", preview.fresh().stream().map(this::newcomer).toList(), parts);
        part("changed", preview.changed().stream().map(this::difference).toList(), parts);
        part("back", preview.back().stream().map(this::difference).toList(), parts);
        part("same", preview.same(), parts);
        return parts;
    }

    private void part(String name, List<String> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part(
                    words.say("rosters.part." + name, "count", lines.size()),
                    lines.stream().limit(LINES_MAX).toList(),
                    more(lines.size()),
                    name.equals("gone")));
        }
    }

    private String newcomer(Newcomer newcomer) {
        return Stream.of(newcomer.name(), newcomer.code(), newcomer.email(), newcomer.department())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String difference(Difference difference) {
        return Stream.concat(
                        Stream.of(difference.name()),
                        difference.changes().stream().map(this::change))
                .collect(Collectors.joining(" · "));
    }

    private String change(Change change) {
        return change.before().isEmpty()
                ? words.say("rosters.change.new." + change.what(), "after", change.after())
                : words.say("rosters.change." + change.what(), "before", change.before(), "after", change.after());
    }

    private String more(int count) {
        return count > LINES_MAX ? words.say("rosters.more", "count", count - LINES_MAX) : "";
    }
}
