package ajar.school.rosters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What rosters call people. Only words that are known to mean staff let somebody in. */
public final class RosterRoles {

    private static final Set<String> PUPILS = Set.of(
            "student",
            "students",
            "pupil",
            "pupils",
            "learner",
            "schüler",
            "schülerin",
            "schuler",
            "élève",
            "eleve",
            "alumno",
            "alumna",
            "aluno",
            "leerling",
            "elev",
            "uczeń",
            "studente",
            "formerstudent",
            "applicant");

    private static final Set<String> FAMILIES = Set.of(
            "parent",
            "parents",
            "guardian",
            "relative",
            "mother",
            "father",
            "family",
            "eltern",
            "elternteil",
            "contact",
            "emergencycontact",
            "padre",
            "madre",
            "tutorlegal",
            "observer",
            "guest");

    private static final Set<String> TEACHERS = Set.of(
            "teacher",
            "teachers",
            "lehrer",
            "lehrerin",
            "lehrkraft",
            "lehrperson",
            "enseignant",
            "enseignante",
            "professeur",
            "professor",
            "profesor",
            "profesora",
            "docente",
            "docent",
            "leraar",
            "lärare",
            "lærer",
            "nauczyciel",
            "opettaja",
            "lecturer",
            "faculty",
            "instructor");

    private static final Set<String> STAFF = Set.of(
            "administrator",
            "aide",
            "counselor",
            "counsellor",
            "districtadministrator",
            "principal",
            "proctor",
            "siteadministrator",
            "systemadministrator",
            "staff",
            "staffmember",
            "employee",
            "librarian",
            "coach",
            "headteacher",
            "office",
            "assistant",
            "teachingassistant",
            "support",
            "verwaltung",
            "sekretariat",
            "schulleitung",
            "direction",
            "personal");

    /** Whom a word means. */
    public enum Meaning {
        TEACHER,
        STAFF,
        PUPIL,
        FAMILY,
        UNKNOWN
    }

    private RosterRoles() {}

    /** The words of one cell, in small letters without blanks and signs; {@code teacher} for all words that mean one. */
    public static List<String> words(String cell) {
        return Arrays.stream(cell.split("[,;|/+]"))
                .map(word -> word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> TEACHERS.contains(word) ? "teacher" : word)
                .distinct()
                .toList();
    }

    /** A pupil is one whatever else they are; unknown only who is nothing that is known. */
    public static Meaning of(List<String> words) {
        if (words.stream().anyMatch(PUPILS::contains)) {
            return Meaning.PUPIL;
        } else if (words.contains("teacher")) {
            return Meaning.TEACHER;
        } else if (words.stream().anyMatch(STAFF::contains)) {
            return Meaning.STAFF;
        } else {
            return words.stream().anyMatch(FAMILIES::contains) ? Meaning.FAMILY : Meaning.UNKNOWN;
        }
    }

    /** Those of the words that mean staff. */
    public static List<String> ofStaff(List<String> words) {
        return words.stream()
                .filter(word -> word.equals("teacher") || STAFF.contains(word))
                .toList();
    }
}
