package ajar.dots.strengths;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How much room people have for colleagues who want to learn from them; each says it for themselves. */
@Repository
public class Rooms {

    private final JdbcClient db;

    Rooms(JdbcClient db) {
        this.db = db;
    }

    /** Empty where they said nothing. */
    @Transactional(readOnly = true)
    public Optional<Room> of(SchoolId school, PersonId person) {
        return Optional.ofNullable(ofAll(school).get(person));
    }

    /** Of all whose the caller may read and who said something. */
    @Transactional(readOnly = true)
    public Map<PersonId, Room> ofAll(SchoolId school) {
        var rooms = new HashMap<PersonId, Room>();
        db.sql("select person, people, rests_until from dots.room_for where school = :school")
                .param("school", school.value())
                .query(row -> {
                    rooms.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            new Room(row.getInt("people"), row.getObject("rests_until", LocalDate.class)));
                });
        return rooms;
    }

    /** False where it is fewer than none or more than {@value Room#PEOPLE_MAX}. */
    @Transactional
    public boolean say(SchoolId school, PersonId person, Room room) {
        if (room.people() < 0 || room.people() > Room.PEOPLE_MAX) {
            return false;
        }
        db.sql("""
                insert into dots.room_for (school, person, people, rests_until)
                values (:school, :person, :people, :until)
                on conflict (person) do update set people = excluded.people, rests_until = excluded.rests_until
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("people", room.people())
                .param("until", room.restsUntil())
                .update();
        return true;
    }
}
