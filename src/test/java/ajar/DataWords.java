package ajar;

import ajar.postgres.Owner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What people and their school wrote, not we: no bundle can say it. */
final class DataWords {

    private DataWords() {}

    /** With what only two read, and the questions that a coach is offered. */
    static Set<String> of(Owner owner, SealedTexts sealed) {
        var all = of(owner);
        sealed.all().forEach(text -> {
            all.add(text);
            all.addAll(text.lines().toList());
            beginnings(text).forEach(all::add);
        });
        questions().forEach(all::add);
        all.remove("");
        return all;
    }

    /** A list shows the first words of a text. */
    private static Stream<String> beginnings(String text) {
        return Stream.iterate(text, one -> one.contains(" "), one -> one.substring(0, one.lastIndexOf(' ')))
                .filter(one -> one.length() > 20)
                .map(String::strip);
    }

    private static Stream<String> questions() {
        try {
            return new ClassPathResource("coaching/questions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> line.substring(line.lastIndexOf('|') + 1).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> of(Owner owner) {
        var words = new TreeSet<>(owner.db().sql("""
                        select name from school.school
                         union select code from school.person
                         union select given_name from school.person
                         union select family_name from school.person
                         union select department from school.person
                         union select name from school.practice
                         union select word from school.practice_synonym
                         union select code from school.room
                         union select building from school.room
                         union select code from school.pupil_group
                         union select name from school.division
                         union select name from school.bell_schedule
                         union select name from school.slot
                         union select reason from school.calendar_change
                         union select name from school.timetable_version
                         union select subject from school.lesson
                         union select to_see from visits.open_lesson
                         union select how_to_enter from visits.open_lesson
                         union select to_do from visits.cover
                         union select line from visits.thanks
                         union select route from site.audit_entry
                         union select name from site.account
                         union select label from site.passkey
                         union select btrim(part, ' ,.;:')
                           from showcase.prompt, lateral unnest(string_to_array(sentence, '___')) as part
                         union select regexp_replace(replace(sentence, '___', '…'), '…\\.$', '…') from showcase.prompt
                         union select filling from showcase.answer
                         union select other_filling from showcase.answer
                         union select alt from showcase.picture
                         union select name from focus.common_goal
                         union select words from focus.vision
                         union select name from mirror.category
                         except select '' except select null
                        """).query(String.class).list());
        words.addAll(shelf(owner));
        words.addAll(notes());
        words.addAll(posts(owner));
        words.addAll(dots(owner));
        return words;
    }

    /** What may help is quoted, the beginning of a longer text alone; what stands at doors is short. */
    private static List<String> dots(Owner owner) {
        return owner.db().sql("""
                        select words from dots.strength
                         union select words from dots.learned
                         union select title || '. ' || left(words, 400) from showcase.post
                         union select chapter || '. ' || why from shelf.pick
                         union select name from door.space
                         union select building from door.space
                         union select line from door.routine
                         union select line from door.today_line
                         union select line from door.change
                         union select social_line from door.setting
                         union select code from door.space
                         union select unnest(array['http', 'localhost'])
                        except select ''
                        """).query(String.class).list().stream()
                .map(text -> text.replaceAll("[*_`#>\\s]+", " ").strip())
                .map(text ->
                        text.length() <= 140 ? text : text.substring(0, 139).strip() + "…")
                .toList();
    }

    private static List<String> shelf(Owner owner) {
        return owner.db().sql("""
                        select title from shelf.book
                         union select authors from shelf.book
                         union select replace(authors, '; ', ', ') from shelf.book
                         union select stands from shelf.book
                         union select chapter from shelf.pick
                         union select why from shelf.pick
                         union select line from shelf.idea_tried
                         union select line from shelf.thanks
                         union select words from shelf.margin
                         union select page from shelf.margin
                         union select name from shelf.link
                         union select template from shelf.link
                        except select '' except select null
                        """).query(String.class).list();
    }

    /** Markdown: a page shows it in pieces, a list its beginning without signs. */
    private static Set<String> posts(Owner owner) {
        var words = new TreeSet<String>();
        var all = owner.db().sql("""
                select title || ' ' || words from showcase.post
                 union select title from showcase.post
                 union select words from showcase.post
                 union select words from showcase.reply
                 union select words from showcase.thanks
                 union select why from showcase.promotion
                 union select why from showcase.ruling
                """).query(String.class).list();
        for (var text : all) {
            words.addAll(Arrays.asList(text.split("[*_`#>\\n]+|(?m)^- ")));
            text.lines().flatMap(DataWords::beginnings).forEach(words::add);
            var plain = text.replaceAll("\\n+- +", " – ")
                    .replaceAll("[*_`#>]+|(?m)^- ", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            words.add(plain);
            beginnings(plain).forEach(words::add);
        }
        words.removeIf(String::isBlank);
        return words.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the demo's coach noted is sealed in the database; a list shows its beginning. */
    private static Set<String> notes() {
        var words = new TreeSet<String>();
        try (var file = Objects.requireNonNull(DataWords.class.getResourceAsStream("/showcase/demo/notes.txt"))) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\n|= | \\| ")) {
                words.add(line);
                words.add(line.substring(0, Math.min(line.length(), 140)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.remove("");
        return words;
    }
}
