package ajar.school.rosters;

import ajar.school.files.NamedBytes;
import ajar.school.files.raw.Archive;
import ajar.school.files.raw.CsvTable;
import ajar.school.files.raw.Text;
import ajar.school.files.raw.Unreadable;
import ajar.school.files.raw.XlsxTables;
import ajar.school.rosters.RosterKept.Sheet;
import ajar.school.rosters.oneroster.OneRosterReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads rosters of any known kind. Stateless, safe to share between threads; never throws for what is in a file. */
public final class RosterFiles {

    /** Of each file as it was uploaded. */
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    private static final int SHEETS_MAX = 50;

    private RosterFiles() {}

    /**
     * Takes files apart that belong together, recognising each by its content, and keeps what is about the staff.
     *
     * @param today roles that ended before are over
     * @param known tells of a system and a key whether somebody of the staff is known by it
     */
    public static RosterKept take(List<NamedBytes> files, LocalDate today, BiPredicate<String, String> known) {
        var problems = new RosterProblems();
        var parts = new ArrayList<RosterFile>();
        var sheets = new ArrayList<Sheet>();
        for (var file : files) {
            try {
                open(file, parts, sheets, problems);
            } catch (Unreadable why) {
                problems.unreadable(file.name(), why);
            }
        }
        if (OneRosterReader.recognises(parts)) {
            return new RosterKept(
                    List.of(), OneRosterReader.read(parts, today, known), problems.told(), problems.whole(), 0);
        }
        parts.forEach(part -> text(part.name(), part.bytes(), sheets, problems));
        return kept(sheets, problems);
    }

    /** Takes in a list that somebody pasted. */
    public static RosterKept paste(String text) {
        var problems = new RosterProblems();
        var sheets = new ArrayList<Sheet>();
        // No database keeps a zero.
        text("", text.replace('\0', ' '), sheets, problems);
        return kept(sheets, problems);
    }

    /**
     * Reads what was kept.
     *
     * @param columns of a table, as far as somebody said what they mean
     * @param familyFirst whether whole names begin with the family's, where nothing in them says so
     */
    public static RosterRead read(RosterKept kept, StaffColumns columns, boolean familyFirst) {
        var oneRoster = kept.oneRoster();
        if (oneRoster != null) {
            return oneRoster;
        }
        var problems = new RosterProblems();
        var people = new ArrayList<RosterPerson>();
        var heads = List.<String>of();
        for (var sheet : kept.sheets()) {
            var guess = StaffTable.of(sheet, StaffColumns.GUESSED);
            if (heads.isEmpty()) {
                heads = guess.guess().heads();
            }
            // What was said of the first sheet holds for others that begin alike.
            boolean alike = sheet.equals(kept.sheets().getFirst())
                    || heads.equals(guess.guess().heads());
            (alike ? StaffTable.of(sheet, columns) : guess).read(familyFirst, people, problems);
        }
        var once = SamePeople.once(people, problems);
        var told = new ArrayList<>(kept.problems());
        told.addAll(problems.told());
        return new RosterRead(
                RosterRead.Kind.LIST,
                "",
                "",
                false,
                kept.whole() && problems.whole(),
                List.of(),
                once,
                kept.leftOut() + problems.leftOut(),
                told);
    }

    /** What the mapping step shows; null where there is nothing to map. */
    public static @Nullable StaffGuess columns(RosterKept kept, StaffColumns columns) {
        return kept.sheets().isEmpty()
                ? null
                : StaffTable.of(kept.sheets().getFirst(), columns).guess();
    }

    private static void open(NamedBytes file, List<RosterFile> parts, List<Sheet> sheets, RosterProblems problems)
            throws Unreadable {
        if (file.bytes().length > BYTES_MAX) {
            throw new Unreadable(0, "files.large", BYTES_MAX / 1024 / 1024);
        } else if (file.bytes().length == 0) {
            throw new Unreadable(0, "files.empty");
        } else if (!Archive.looksLike(file.bytes())) {
            parts.add(new RosterFile(file.name(), file.bytes()));
            return;
        }
        var inside = Archive.unpack(file.bytes());
        if (inside.containsKey("[Content_Types].xml")) {
            for (var table : XlsxTables.of(file.bytes(), inside).stream()
                    .limit(SHEETS_MAX)
                    .toList()) {
                if (table.cut() != null) {
                    problems.unreadable(file.name(), table.cut());
                }
                sheets.add(new Sheet(file.name(), table.rows()));
            }
        } else {
            inside.forEach((path, bytes) -> {
                var part = new RosterFile(file.name() + "/" + path, bytes);
                if (!part.isHidden()) {
                    parts.add(part);
                }
            });
        }
    }

    private static void text(String name, byte[] bytes, List<Sheet> sheets, RosterProblems problems) {
        var text = Text.of(bytes);
        if (text.content().indexOf('\0') >= 0 || text.content().stripLeading().startsWith("<?xml")) {
            problems.error(name, 0, "roster.format.unknown");
            problems.cut();
            return;
        }
        if (text.guessed()) {
            problems.warn(name, 0, "files.encoding.guessed", text.encoding().name());
        }
        text(name, text.content(), sheets, problems);
    }

    private static void text(String name, String content, List<Sheet> sheets, RosterProblems problems) {
        if (PastedList.looksLike(content)) {
            sheets.add(new Sheet(name, PastedList.rows(name, content, problems)));
            return;
        }
        var loose = LooseLines.rows(content);
        if (loose.isPresent()) {
            sheets.add(new Sheet(name, loose.get()));
            return;
        }
        var table = CsvTable.of(content);
        if (table.cut() != null) {
            problems.unreadable(name, table.cut());
        }
        sheets.add(new Sheet(name, table.rows()));
    }

    private static RosterKept kept(List<Sheet> sheets, RosterProblems problems) {
        var cleaned = sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(sheet -> StaffTable.of(sheet, StaffColumns.GUESSED).cleaned(problems))
                .toList();
        if (cleaned.isEmpty() && problems.told().isEmpty()) {
            problems.error("", 0, "roster.nobody");
        }
        return new RosterKept(cleaned, null, problems.told(), problems.whole(), problems.leftOut());
    }
}
