package ajar.school.rosters;

import ajar.school.files.raw.Table.Row;
import ajar.school.rosters.RosterKept.Sheet;
import ajar.school.rosters.RosterRoles.Meaning;
import ajar.school.rosters.StaffColumns.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A staff list, one row for each person, with or without a header. */
final class StaffTable {

    private static final int HEADER_WITHIN_ROWS = 15;
    private static final int TEXT_MAX = 120;
    private static final int CODE_MAX = 40;

    private final Sheet sheet;
    private final int header;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    private StaffTable(Sheet sheet, int header) {
        this.sheet = sheet;
        this.header = header;
    }

    /** Finds out what the columns hold; {@code said} goes before what headers and contents look like. */
    static StaffTable of(Sheet sheet, StaffColumns said) {
        int best = -1;
        int bestKnown = 0;
        for (int i = 0; i < Math.min(HEADER_WITHIN_ROWS, sheet.rows().size()); i++) {
            var row = sheet.rows().get(i);
            var fields = new HashSet<Field>();
            row.cells().forEach(cell -> StaffWords.field(cell).ifPresent(fields::add));
            boolean data = row.cells().stream().anyMatch(cell -> cell.contains("@"));
            if (!data && fields.size() > bestKnown && names(fields)) {
                best = i;
                bestKnown = fields.size();
            }
        }
        var table = new StaffTable(sheet, best);
        table.place(said);
        return table;
    }

    private static boolean names(HashSet<Field> fields) {
        return fields.contains(Field.NAME) || fields.contains(Field.FAMILY) || fields.contains(Field.EMAIL);
    }

    private void place(StaffColumns said) {
        said.columns().forEach((field, number) -> {
            if (number > 0) {
                columns.put(field, number - 1);
            }
        });
        var guessed = new EnumMap<Field, Integer>(Field.class);
        if (header >= 0) {
            var cells = sheet.rows().get(header).cells();
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                StaffWords.field(cells.get(i)).ifPresent(field -> guessed.putIfAbsent(field, column));
            }
        } else {
            guessed.putAll(StaffContents.guess(sheet.rows()));
        }
        guessed.forEach((field, column) -> {
            if (!said.columns().containsKey(field) && !columns.containsValue(column)) {
                columns.put(field, column);
            }
        });
        // "Name" beside "Vorname" says the family's alone.
        if (columns.containsKey(Field.NAME) && columns.containsKey(Field.GIVEN) && !columns.containsKey(Field.FAMILY)) {
            columns.put(Field.FAMILY, columns.remove(Field.NAME));
        }
        // "Nom" and "Nombre" say the whole name where no column says the other part.
        if (columns.containsKey(Field.FAMILY) != columns.containsKey(Field.GIVEN) && !columns.containsKey(Field.NAME)) {
            var lone = columns.containsKey(Field.FAMILY) ? Field.FAMILY : Field.GIVEN;
            if (!said.columns().containsKey(lone)) {
                columns.put(Field.NAME, columns.remove(lone));
            }
        }
    }

    /** Heads, or examples where there are none, and the guess. */
    StaffGuess guess() {
        int width =
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var heads = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            int column = i;
            heads.add(
                    header >= 0
                            ? sheet.rows().get(header).cell(column)
                            : sheet.rows().stream()
                                    .map(row -> row.cell(column))
                                    .filter(cell -> !cell.isEmpty())
                                    .findFirst()
                                    .orElse(""));
        }
        var numbers = new EnumMap<Field, Integer>(Field.class);
        columns.forEach((field, column) -> numbers.put(field, column + 1));
        return new StaffGuess(heads, numbers);
    }

    /** The rows below the header. */
    private List<Row> body() {
        return sheet.rows().subList(header + 1, sheet.rows().size());
    }

    private String cell(Row row, Field field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** Whether the list itself calls them pupils or family. */
    private boolean isNotStaff(Row row) {
        var meaning = RosterRoles.of(RosterRoles.words(cell(row, Field.ROLE)));
        return meaning == Meaning.PUPIL || meaning == Meaning.FAMILY;
    }

    /** Without rows of pupils and families, and without what is private in those of the staff. */
    Sheet cleaned(RosterProblems problems) {
        var head = header >= 0 ? sheet.rows().get(header).cells() : List.<String>of();
        var kept = new ArrayList<>(sheet.rows().subList(0, header + 1));
        for (var row : body()) {
            if (isNotStaff(row)) {
                problems.leaveOut();
                continue;
            }
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(i < head.size() && StaffWords.isPrivate(head.get(i)) ? "" : row.cell(i));
            }
            kept.add(new Row(row.line(), List.copyOf(cells)));
        }
        return new Sheet(sheet.file(), kept);
    }

    void read(boolean familyFirst, List<RosterPerson> people, RosterProblems problems) {
        if (!columns.containsKey(Field.NAME)
                && !columns.containsKey(Field.FAMILY)
                && !columns.containsKey(Field.EMAIL)) {
            problems.error(sheet.file(), 0, "roster.table.columns");
            return;
        }
        for (var row : body()) {
            if (isNotStaff(row)) {
                problems.leaveOut();
            } else {
                person(row, familyFirst, people, problems);
            }
        }
    }

    private void person(Row row, boolean familyFirst, List<RosterPerson> people, RosterProblems problems) {
        var email = email(row, problems);
        var name = name(row, email, familyFirst);
        if (name.family().isEmpty()) {
            problems.error(sheet.file(), row.line(), "roster.name.missing");
        } else if (Math.max(name.given().length(), name.family().length()) > TEXT_MAX) {
            problems.error(sheet.file(), row.line(), "roster.name.long", TEXT_MAX);
        } else {
            people.add(new RosterPerson(
                    List.of(),
                    name.given(),
                    name.family(),
                    email,
                    code(row, problems),
                    PersonName.atMost(cell(row, Field.DEPARTMENT), TEXT_MAX),
                    RosterRoles.ofStaff(RosterRoles.words(cell(row, Field.ROLE))),
                    List.of(),
                    List.of(),
                    true,
                    sheet.file(),
                    row.line()));
        }
    }

    private PersonName name(Row row, String email, boolean familyFirst) {
        var family = cell(row, Field.FAMILY);
        var given = cell(row, Field.GIVEN);
        if (!family.isEmpty() || !given.isEmpty()) {
            return family.isEmpty() ? new PersonName("", given) : new PersonName(given, family);
        }
        var whole = cell(row, Field.NAME);
        if (!whole.isEmpty()) {
            return PersonName.of(whole, familyFirst);
        }
        return email.isEmpty() ? new PersonName("", "") : PersonName.ofAddress(email);
    }

    private String email(Row row, RosterProblems problems) {
        var said = cell(row, Field.EMAIL);
        if (said.isEmpty() || Addresses.isSound(said)) {
            return said;
        }
        problems.warn(sheet.file(), row.line(), "roster.email.broken");
        return "";
    }

    private String code(Row row, RosterProblems problems) {
        var code = cell(row, Field.CODE);
        if (code.length() > CODE_MAX) {
            problems.warn(sheet.file(), row.line(), "roster.code.long", CODE_MAX);
            return "";
        }
        return code;
    }
}
