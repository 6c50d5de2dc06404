package ajar.school.demo;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.util.List;

/**
 * The five people of the made-up school as whom one tap comes in. Their ids are the same in every demo; reading it asks no
 * database.
 */
public interface DemoPeople {

    /** Somebody to come in as. {@code words} is a message key's last part: {@code school.demo.<words>} says what awaits them. */
    record Somebody(PersonId id, String name, Role role, String words) {}

    /** The school they belong to. */
    SchoolId school();

    /** Teacher, coach, organiser, leader, steward, in this order. */
    List<Somebody> five();
}
