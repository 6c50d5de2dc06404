package ajar.school.files;

import ajar.school.files.ColumnMapping.Field;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that schools write over their columns, and how they join several codes in one cell. */
final class TableWords {

    private static final Map<String, Field> HEADERS = new HashMap<>();

    static {
        put(
                Field.TEACHER,
                "teacher teachers teachercode teacherid teachername teacherinitials staff staffcode staffname");
        put(
                Field.TEACHER,
                "staffinitials initials tutor instructor faculty lehrer lehrkraft lehrperson kürzel kuerzel");
        put(Field.TEACHER, "enseignant professeur prof profesor profesora profesorado docente docent leraar opettaja");
        put(
                Field.TEACHER,
                "lärare larer lærer nauczyciel učitel vyučující tanár guru insegnante καθηγητής преподавател учител");
        put(Field.GROUP, "class classes group groups classcode teachinggroup classgroup section form klasse klassen");
        put(Field.GROUP, "gruppe classe groupe division grupo curso clase turma groep luokka ryhmä klass grupp klasa");
        put(Field.GROUP, "třída osztály kelas grupa classname groupname coursecode τμήμα клас");
        put(
                Field.SUBJECT,
                "subject subjects course coursename subjectname subjectcode fach matière matiere asignatura");
        put(
                Field.SUBJECT,
                "materia vak aine ämne fag przedmiot předmět tantárgy disciplina mapel lesson μάθημα предмет");
        put(Field.ROOM, "room rooms roomcode roomname classroom location raum zimmer salle aula lokaal tila sal rom");
        put(Field.ROOM, "lokale sala učebna terem ruang αίθουσα стая");
        put(Field.DAY, "day days dayname weekday cycleday dayofweek tag wochentag jour día dia giorno dag päivä dzień");
        put(Field.DAY, "den nap hari ημέρα ден slot timeslot meets meeting when");
        put(
                Field.PERIOD,
                "period periods periodname periodnumber hour lessonnumber block stunde std heure hora ora uur");
        put(Field.PERIOD, "tunti timme time godzina hodina óra jam ώρα час");
        put(Field.WEEK, "week weeks weekab abweek weektype woche semaine semana settimana viikko vecka uge uke");
        put(Field.LENGTH, "length duration periodscount dauer durée duración durata kesto");
        put(Field.START, "start starttime starts begin from beginn début inicio inizio");
        put(Field.END, "end endtime ends finish until to ende fin fine");
    }

    /** Text in a cell that is time of one's own, or a duty, and no lesson with pupils. */
    private static final Set<String> DUTIES = Set.of(
            "ppa", "duty", "meeting", "planning", "prep", "protected", "lunchduty", "breakduty", "oncall", "guardia");

    private TableWords() {}

    private static void put(Field field, String words) {
        for (var word : words.split(" ")) {
            HEADERS.put(plain(word), field);
        }
    }

    static Optional<Field> field(String header) {
        return Optional.ofNullable(HEADERS.get(plain(header)));
    }

    /** Whether days, periods or times stand below such a word. */
    static boolean saysWhen(String word) {
        return field(word)
                .filter(field -> Set.of(Field.DAY, Field.PERIOD, Field.START, Field.END, Field.WEEK)
                        .contains(field))
                .isPresent();
    }

    /** A teacher, group or room, if the word says that one follows. */
    static Optional<Field> whose(String word) {
        return field(word)
                .filter(field -> Set.of(Field.TEACHER, Field.GROUP, Field.ROOM).contains(field));
    }

    static boolean isDuty(String text) {
        return DUTIES.contains(plain(text));
    }

    /** Lower case letters only, accents taken off. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Splits at each of the separators; empty parts are left out. */
    static List<String> codes(String cell, String separators) {
        var codes = new ArrayList<String>();
        var code = new StringBuilder();
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || separators.indexOf(cell.charAt(i)) >= 0) {
                if (!code.toString().isBlank()) {
                    codes.add(code.toString().strip());
                }
                code.setLength(0);
            } else {
                code.append(cell.charAt(i));
            }
        }
        return codes;
    }
}
