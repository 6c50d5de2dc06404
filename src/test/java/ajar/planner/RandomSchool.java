package ajar.planner;

import java.util.SplittableRandom;

/** Small schools drawn at random, full of clashes; the same seed gives the same school. */
final class RandomSchool {

    private static final int DAYS = 5;
    private static final int SLOTS = 4;
    private final SplittableRandom random;
    private final Timetable school = new Timetable(DAYS);

    private RandomSchool(long seed) {
        random = new SplittableRandom(seed);
    }

    static Timetable of(long seed, int teachers, int wishes) {
        return new RandomSchool(seed).fill(teachers, wishes);
    }

    private Timetable fill(int teachers, int wishes) {
        if (random.nextBoolean()) {
            school.profile = school.profile.with(RuleProfile.Switch.HALVES);
        }
        school.schools.add(new PlanRequest.School("Elm", 3, 0));
        school.coach("Dara", 1 + random.nextInt(3), "Hawthorn", "Elm");
        school.coach("Eli", 1 + random.nextInt(3));
        for (int t = 0; t < teachers; t++) {
            school.at(t % 3 == 2 ? "Elm" : "Hawthorn")
                    .person(
                            "T" + t,
                            Person.Kind.TEACHER,
                            random.nextInt(2),
                            random.nextBoolean(),
                            random.nextBoolean());
        }
        for (int day = 0; day < DAYS; day += 2) {
            for (int slot = 0; slot < SLOTS; slot++) {
                diary(teachers, day, slot);
            }
        }
        for (int w = 0; w < wishes; w++) {
            int visitor = random.nextInt(teachers);
            int host = (visitor + 1 + random.nextInt(teachers - 1)) % teachers;
            var length = Wish.Length.values()[random.nextInt(3)];
            school.wish("W" + w, "T" + visitor, random.nextBoolean() ? "T" + host : null, length);
        }
        return school;
    }

    private void diary(int teachers, int day, int slot) {
        for (var coach : new String[] {"Dara", "Eli"}) {
            if (random.nextInt(3) > 0) {
                school.free(coach, day, slot);
            }
        }
        for (int t = 0; t < teachers; t++) {
            school.at(t % 3 == 2 ? "Elm" : "Hawthorn");
            int what = random.nextInt(6);
            if (what < 3) {
                school.teaches("T" + t, day, slot, "G" + random.nextInt(4) + t % 3, random.nextInt(8) > 0);
                if (random.nextInt(2) == 0) {
                    school.opens("T" + t, day, slot, 1 + random.nextInt(2));
                }
            } else if (what < 5) {
                school.is("T" + t, day, slot, Presence.State.values()[random.nextInt(Presence.State.values().length)]);
            }
        }
    }
}
