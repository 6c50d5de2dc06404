package ajar.matrix;

import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.files.NamedBytes;
import ajar.school.imports.Imports;
import ajar.school.imports.Uploads;
import ajar.school.rosters.merging.Rosters;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schools 1 and 2 of one district and school 3 of another, alike in all but their number: everybody's role, doors, wishes, offers, plans,
 * visits, absences. Names and ids tell of which school they are ({@code matrix/school.sql}).
 */
final class TwoDistricts {

    static final List<Integer> SCHOOLS = List.of(1, 2, 3);

    /** A school that does not exist: what is asked of it is nobody's. */
    static final int NO_SCHOOL = 9;

    private static final int ITEMS = 8;

    /** The number of the coach who belongs to schools 1 and 2. */
    static final int TRAVELLER = 14;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("school", 1),
            Map.entry("person", 2),
            Map.entry("division", 3),
            Map.entry("schedule", 4),
            Map.entry("version", 5),
            Map.entry("room", 6),
            Map.entry("group", 7),
            Map.entry("practice", 8),
            Map.entry("lesson", 9),
            Map.entry("upload", 11),
            Map.entry("roster", 12),
            Map.entry("door", 20),
            Map.entry("wish", 21),
            Map.entry("offer", 22),
            Map.entry("visit", 23),
            Map.entry("past-visit", 24),
            Map.entry("cover", 25),
            Map.entry("absence", 26),
            Map.entry("plan", 28),
            Map.entry("run", 29),
            Map.entry("forbid", 30),
            Map.entry("cover-request", 31),
            Map.entry("remedy-request", 32),
            Map.entry("passkey", 41),
            Map.entry("struggle", 50),
            Map.entry("conversation", 51),
            Map.entry("entry", 52),
            Map.entry("card", 53),
            Map.entry("draft", 54),
            Map.entry("appointment", 56),
            Map.entry("prompt", 60),
            Map.entry("round", 61),
            Map.entry("answer", 62),
            Map.entry("note", 63),
            Map.entry("item", 70),
            Map.entry("goal", 71),
            Map.entry("hour", 80),
            Map.entry("price", 81),
            Map.entry("category", 82),
            Map.entry("book", 100),
            Map.entry("pick", 101),
            Map.entry("margin", 102),
            Map.entry("copy", 103),
            Map.entry("loan", 104),
            Map.entry("link", 105),
            Map.entry("list", 106),
            Map.entry("post", 90),
            Map.entry("begun", 91),
            Map.entry("picture", 92),
            Map.entry("reply", 93),
            Map.entry("thanks", 94),
            Map.entry("strength", 130),
            Map.entry("learned", 131),
            Map.entry("introduction", 132),
            Map.entry("space", 140),
            Map.entry("routine", 141),
            Map.entry("screen", 142),
            Map.entry("change", 143),
            Map.entry("drawing", 144),
            Map.entry("notice", 150));

    private static final Pattern SCHOOLS_ID = Pattern.compile("0000000([1-9])-\\d{4}-7000-8000-\\d{12}");
    private static final Pattern SCHOOLS_NAME =
            Pattern.compile("S(?:(?<=[A-Z][a-z]{3,40}S)|(?<=\\bS)chool )([1-3])\\b");

    private TwoDistricts() {}

    static void foundIn(Owner owner, Uploads uploads, Imports imports, Rosters rosters) {
        for (var school : SCHOOLS) {
            owner.db()
                    .sql(text("/matrix/school.sql")
                            .replace("{s}", school.toString())
                            .replace("{d}", school == 3 ? "2" : "1"))
                    .update();
            upload(school, owner, uploads, imports);
            paste(school, owner, rosters);
        }
    }

    /** A roster on its way in, pasted by the steward. */
    private static void paste(int school, Owner owner, Rosters rosters) {
        var where = new SchoolId(id(school, 1, 1));
        var steward = new PersonId(id(school, 2, 10));
        DatabaseContext.as(
                steward.value(), where.value(), () -> rosters.paste(where, steward, "Fresh, Ada\nFresh, Ben\n"));
        owner.db()
                .sql("update school.roster_upload set id = :id where school = :school")
                .param("id", id(school, 12, 1))
                .param("school", where.value())
                .update();
    }

    /** What stands on the lists tells of which school it is; call it after whatever else seals. */
    static void nameItems(Owner owner, Vault vault) {
        SCHOOLS.forEach(school -> nameItems(school, owner, vault));
    }

    private static void nameItems(int school, Owner owner, Vault vault) {
        owner.db()
                .sql("update showcase.reaction_key set key = :key where id = :id")
                .param(
                        "key",
                        vault.sealBytes(
                                new Scope("reactions", id(school, 1, 1)),
                                new Field("showcase.reaction_key.key", id(school, 96, 1)),
                                new byte[32]))
                .param("id", id(school, 96, 1))
                .update();
        for (int n = 1; n <= ITEMS; n++) {
            var item = id(school, 70, n);
            var scope = Scope.ofPerson(id(school, 2, 2 - n % 2));
            owner.db()
                    .sql("""
                            update focus.item
                               set title = :title, words = :words, reason = case when reason is not null then :reason::bytea end
                             where id = :item
                            """)
                    .param("title", vault.seal(scope, new Field("focus.item.title", item), "Thing S" + school))
                    .param("words", vault.seal(scope, new Field("focus.item.words", item), "I count"))
                    .param("reason", vault.seal(scope, new Field("focus.item.reason", item), "Not now"))
                    .param("item", item)
                    .update();
        }
    }

    /** A timetable on its way in, brought by the steward. */
    private static void upload(int school, Owner owner, Uploads uploads, Imports imports) {
        var where = new SchoolId(id(school, 1, 1));
        var steward = new PersonId(id(school, 2, 10));
        var file = new NamedBytes(
                "week.csv",
                "teacher,class,subject,room,day,period\nP1,8B,Science,Lab 2,1,1\n".getBytes(StandardCharsets.UTF_8));
        DatabaseContext.as(steward.value(), where.value(), () -> {
            var id = uploads.keep(where, steward, List.of(file));
            uploads.choose(where, id, imports.firstChoices(where, List.of(file), LocalDate.of(2026, 9, 21)));
        });
        owner.db()
                .sql("""
                        with old as (select * from school.timetable_upload where school = :school),
                             moved as (insert into school.timetable_upload (id, school, uploaded_by, uploaded_at, choices)
                                       select :id, school, uploaded_by, uploaded_at, choices from old),
                             files as (insert into school.timetable_upload_file (school, upload, place, name, content)
                                       select school, :id, place, name, content from school.timetable_upload_file
                                        where school = :school)
                        delete from school.timetable_upload where id in (select id from old)
                        """)
                .param("school", where.value())
                .param("id", id(school, 11, 1))
                .update();
    }

    /** Whose account somebody comes in with: the travelling coach has one for both schools of a district. */
    static UUID account(int school, int person) {
        return id(person == TRAVELLER && school == 2 ? 1 : school, 40, person);
    }

    static UUID id(int school, int kind, int number) {
        return UUID.fromString("0000000%d-%04d-7000-8000-%012d".formatted(school, kind, number));
    }

    /** @param what {@code door}, or {@code door 3} for that one whoever owns it */
    static UUID thing(String what, int school, int owner) {
        var parts = what.split(" ");
        var kind = KINDS.get(parts[0]);
        if (kind == null) {
            throw new IllegalArgumentException("Nobody has a %s.".formatted(what));
        }
        return id(school, kind, parts.length > 1 ? Integer.parseInt(parts[1]) : owner);
    }

    static boolean isThing(String what) {
        return KINDS.containsKey(what.split(" ")[0]);
    }

    /** The first thing said of another school than this one, or nothing. */
    static String ofAnotherSchool(int school, String text) {
        for (var sign : List.of(SCHOOLS_ID, SCHOOLS_NAME)) {
            var found = sign.matcher(text);
            while (found.find()) {
                if (number(found) != school) {
                    return found.group();
                }
            }
        }
        return "";
    }

    private static int number(Matcher found) {
        for (var group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Integer.parseInt(found.group(group));
            }
        }
        throw new IllegalStateException("A sign of a school has its number.");
    }

    private static String text(String resource) {
        try (var file = Objects.requireNonNull(TwoDistricts.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
