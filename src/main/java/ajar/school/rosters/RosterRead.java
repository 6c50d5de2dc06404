package ajar.school.rosters;

import ajar.school.files.FileProblem;
import java.util.List;

/**
 * What a roster tells of a school's staff.
 *
 * @param version of OneRoster, {@code 1.1} or {@code 1.2}; empty for lists
 * @param system where it comes from, so that its keys are not taken for those of another; empty for lists
 * @param everybody whoever is not in it is not at the school: a bulk export
 * @param whole nothing of it was cut off; nobody leaves because of a file that could not be read
 * @param orgs the schools that staff of this roster work at; empty where it names none
 * @param leftOut entries of pupils, families and others that were not read
 */
public record RosterRead(
        Kind kind,
        String version,
        String system,
        boolean everybody,
        boolean whole,
        List<Org> orgs,
        List<RosterPerson> people,
        int leftOut,
        List<FileProblem> problems) {

    /** What sort of source it is. */
    public enum Kind {
        LIST,
        ONEROSTER
    }

    /** A school of the roster, and how many of its staff are there. */
    public record Org(String id, String name, int people) {}

    public RosterRead {
        orgs = List.copyOf(orgs);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }
}
