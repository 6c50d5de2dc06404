package ajar.matrix;

import ajar.site.accounts.Way;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who asks. All roles but those named otherwise are of school 1; school 2 is of the same district, school 3 of another. */
enum Subject {
    ANONYMOUS(0, 0),
    TEACHER(1, 1),
    COLLEAGUE(1, 2),
    HOST(1, 12),
    OWN_COACH(1, 3),
    OTHER_COACH(1, 4),
    TRAVELLING_COACH(1, 14),
    COVER_STAFF(1, 5),
    ORGANISER(1, 6),
    MODERATOR(1, 7),
    LEADER(1, 8),
    DISTRICT_LEAD(1, 9),
    STEWARD(1, 10),
    WHO_LEFT(1, 11),
    WHO_IS_SHUT_OUT(1, 15),
    STEWARD_WITH_ONE_PROOF(1, 10),
    TRAVELLING_COACH_ELSEWHERE(2, 14),
    COACH_OF_ANOTHER_SCHOOL(2, 4),
    ORGANISER_OF_ANOTHER_SCHOOL(2, 6),
    STEWARD_OF_ANOTHER_SCHOOL(2, 10),
    STEWARD_OF_ANOTHER_DISTRICT(3, 10);

    final int school;
    final int person;

    Subject(int school, int person) {
        this.school = school;
        this.person = person;
    }

    boolean isKnown() {
        return this != ANONYMOUS && this != WHO_LEFT && this != WHO_IS_SHUT_OUT && this != STEWARD_WITH_ONE_PROOF;
    }

    /** How they are answered where the table does not name them. */
    Answer otherwise() {
        if (isKnown()) {
            return Answer.NOT_HERE;
        }
        return this == STEWARD_WITH_ONE_PROOF ? Answer.PROVES_MORE : Answer.SIGNS_IN;
    }

    /** How they have proved who they are. */
    Set<Way> ways() {
        return Set.of(this == STEWARD_WITH_ONE_PROOF ? Way.PASSWORD : Way.PASSKEY);
    }

    /** Whether they belong to schools 1 and 2. */
    boolean isTravelling() {
        return person == TwoDistricts.TRAVELLER;
    }

    boolean isOfTheSchool() {
        return isKnown() && school == 1;
    }

    /** Who has the same role at school 1: what asks for no id is answered alike at every school. */
    Subject likeness() {
        return school <= 1 ? this : of(1, person);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<Subject> named(String words) {
        return switch (words) {
            case "the school" ->
                Stream.of(values()).filter(Subject::isOfTheSchool).toList();
            case "everybody" -> Stream.of(values()).filter(Subject::isKnown).toList();
            default -> List.of(valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_')));
        };
    }

    private static Subject of(int school, int person) {
        return Stream.of(values())
                .filter(one -> one.school == school && one.person == person)
                .findFirst()
                .orElseThrow();
    }
}
