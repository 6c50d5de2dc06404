package ajar.door.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.door.plans.FloorPlans;
import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.Timetables;
import ajar.site.pictures.Darkroom;
import ajar.site.pictures.Developed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the made-up school signs: its rooms, places to meet and to be quiet, what teachers say at their doors, and one screen. */
@Component
class DemoSigns {

    private static final int AFTER_DOTS = 16;
    private static final String FILE = "door/demo/routines.txt";

    private final Spaces spaces;
    private final DemoSignRows rows;
    private final People people;
    private final Schools schools;
    private final Timetables timetables;
    private final FloorPlans plans;
    private final Darkroom darkroom;
    private final Clock clock;

    DemoSigns(
            Spaces spaces,
            DemoSignRows rows,
            People people,
            Schools schools,
            Timetables timetables,
            FloorPlans plans,
            Darkroom darkroom,
            Clock clock) {
        this.spaces = spaces;
        this.rows = rows;
        this.people = people;
        this.schools = schools;
        this.timetables = timetables;
        this.plans = plans;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_DOTS)
    void fill(DemoSchoolFounded founded) {
        var school = founded.school();
        DatabaseContext.asJob("demo", school.value(), () -> {
            spaces.addRooms(school);
            rows.place(school);
            rows.meet(school);
            draw(school);
            rows.routines(school, people.holding(school, Role.TEACHER), lines());
            var today = clock.instant().atZone(schools.get(school).zone()).toLocalDate();
            rows.film(school, today);
            timetables.lessons(school, today, today).stream()
                    .filter(lesson ->
                            lesson.room() != null && !lesson.teachers().isEmpty())
                    .findFirst()
                    .ifPresent(lesson -> rows.say(school, lesson));
        });
    }

    /** The first floor of the first building has a picture; all else is squares. */
    private void draw(SchoolId school) {
        var all = spaces.of(school);
        var floor = all.stream()
                .filter(space -> space.isOnTheMap() && isTogether(space, all.getFirst()))
                .toList();
        var drawing = new DemoFloor(floor);
        if (darkroom.develop(drawing.drawn()) instanceof Developed.Picture picture) {
            plans.show(school, floor.getFirst().id(), picture)
                    .ifPresent(plan ->
                            floor.forEach(space -> plans.place(school, plan, space.id(), drawing.middleOf(space))));
        }
    }

    private static boolean isTogether(Space one, Space other) {
        return one.building().equals(other.building()) && one.floor().equals(other.floor());
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
