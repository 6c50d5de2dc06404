package ajar.visits.mornings.web;

import ajar.school.Person;
import ajar.school.PersonId;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.agreed.Absences.Absence;
import ajar.visits.agreed.Unsettled;
import ajar.visits.mornings.Gap;
import ajar.visits.mornings.Morning;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns a morning into sentences. */
final class MorningWords {

    private final Words words;
    private final LocalDateTime now;
    private final List<Person> everybody;
    private final Map<PersonId, Person> people;

    MorningWords(Words words, LocalDateTime now, List<Person> everybody) {
        this.words = words;
        this.now = now;
        this.everybody = everybody;
        this.people = everybody.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    MorningPage page(
            Morning morning, List<Unsettled.Waiting> waiting, long seed, Map<Gap, List<PersonId>> free, String note) {
        var count = morning.changes().size();
        return new MorningPage(
                heading(morning.absences(), waiting.size()),
                words.say(
                        "mornings.clock",
                        "day",
                        words.weekday(now.toLocalDate()),
                        "clock",
                        words.clock(now.toLocalTime())),
                morning.absences().stream().map(this::away).toList(),
                morning.gaps().stream()
                        .map(gap -> gap(gap, free.getOrDefault(gap, List.of())))
                        .toList(),
                waiting.stream().map(this::waiting).toList(),
                morning.unmet().stream().map(this::unmet).toList(),
                words.say("mornings.changes.heading", "count", count),
                changesSentence(morning),
                morning.changes().stream().map(this::change).toList(),
                words.say("mornings.confirm", "count", count),
                !morning.isSettled(),
                count > 0,
                seed,
                morning.digest(),
                everybody.stream()
                        .map(person ->
                                new MorningPage.Choice(person.id().value().toString(), person.name()))
                        .toList(),
                now.toLocalDate().toString(),
                note);
    }

    private String waiting(Unsettled.Waiting one) {
        return words.say(
                "agreed.waits." + one.why().name(),
                "visitor",
                one.visitor(),
                "host",
                one.host(),
                "day",
                words.day(one.from().toLocalDate()),
                "clock",
                words.clock(one.from().toLocalTime()));
    }

    private String unmet(Unsettled.Lost lost) {
        return words.say("mornings.unmet", "visitor", lost.visitor(), "host", lost.host());
    }

    private String heading(List<Absence> absences, int waiting) {
        var names = new LinkedHashSet<String>();
        absences.stream().filter(this::isToday).forEach(absence -> names.add(name(absence.person())));
        return switch (names.size()) {
            case 0 -> waiting == 0 ? words.say("mornings.nobody") : words.say("mornings.waiting", "count", waiting);
            case 1 -> words.say("mornings.one", "name", names.getFirst());
            default -> words.say("mornings.several", "count", names.size());
        };
    }

    private boolean isToday(Absence absence) {
        var tomorrow = now.toLocalDate().plusDays(1).atStartOfDay();
        return absence.from().isBefore(tomorrow);
    }

    private MorningPage.Away away(Absence absence) {
        var from = absence.from();
        var until = absence.until();
        var wholeDay = from.toLocalTime().equals(java.time.LocalTime.MIDNIGHT)
                && until.equals(from.toLocalDate().plusDays(1).atStartOfDay());
        var sentence = wholeDay
                ? words.say("mornings.away.day", "name", name(absence.person()), "day", day(from.toLocalDate()))
                : words.say(
                        "mornings.away.hours",
                        "name",
                        name(absence.person()),
                        "day",
                        day(from.toLocalDate()),
                        "from",
                        words.clock(from.toLocalTime()),
                        "until",
                        words.clock(until.toLocalTime()));
        return new MorningPage.Away(absence.id().toString(), sentence, absence.settled());
    }

    private MorningPage.GapRow gap(Gap gap, List<PersonId> free) {
        var lesson = gap.lesson();
        var given = gap.given();
        var proposed = gap.proposed();
        var taker = given != null
                ? words.say("mornings.gap.taken", "name", given.standInName())
                : proposed != null
                        ? words.say("mornings.gap.would", "name", name(proposed))
                        : words.say("mornings.gap.nobody");
        return new MorningPage.GapRow(
                when(lesson.starts(), words.slot(lesson.slot().name())),
                words.say(
                        "mornings.gap.lesson",
                        "group",
                        lesson.groupNames(),
                        "subject",
                        lesson.subject(),
                        "room",
                        lesson.roomCode()),
                taker,
                given == null && proposed == null,
                gap.absence().toString(),
                lesson.lesson().value().toString(),
                lesson.date().toString(),
                free.stream()
                        .map(id -> new MorningPage.Choice(id.value().toString(), name(id)))
                        .toList());
    }

    private String changesSentence(Morning morning) {
        var lost = words.say("mornings.changes.visits", "moved", morning.moved(), "cancelled", morning.cancelled());
        var proof = words.say(morning.proven() ? "mornings.changes.proven" : "mornings.changes.unproven");
        var rest = words.say("mornings.changes.untouched", "count", morning.untouched());
        return morning.changes().isEmpty() ? rest : lost + " " + proof + " " + rest;
    }

    private MorningPage.Change change(Morning.PersonChange change) {
        return new MorningPage.Change(change.name(), lines(change.was()), lines(change.is()));
    }

    private List<String> lines(List<Morning.Line> lines) {
        return lines.isEmpty()
                ? List.of(words.say("mornings.line.free"))
                : lines.stream().map(this::line).toList();
    }

    private String line(Morning.Line line) {
        var part = line.part() == LessonPart.WHOLE
                ? ""
                : words.say("mornings.part." + line.part().name());
        return words.say(
                "mornings.line." + line.what().name(),
                "when",
                when(line.from(), words.clock(line.from().toLocalTime())),
                "whom",
                line.whom(),
                "group",
                line.group(),
                "room",
                line.room(),
                "part",
                part);
    }

    /** Today goes without saying. */
    private String when(LocalDateTime from, String slot) {
        return from.toLocalDate().equals(now.toLocalDate())
                ? slot
                : words.say("mornings.later", "day", words.day(from.toLocalDate()), "slot", slot);
    }

    private String day(LocalDate date) {
        return date.equals(now.toLocalDate()) ? words.say("mornings.today") : words.day(date);
    }

    private String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }
}
