package ajar.command.cases;

import ajar.planner.Effort;
import ajar.planner.Planner;
import ajar.planner.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes a case that is made up from a seed: three weeks of a school or of a district. The same seed, the same files. */
public final class MadeUpCase {

    private static final int WEEKS = 3;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
    private static final List<String> PRACTICES = List.of(
            "cold call",
            "exit tickets",
            "group work",
            "pair work",
            "quiet starts",
            "reading aloud",
            "retrieval",
            "modelling");

    private final SplittableRandom random;
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final List<MadeUpSchool> schools = new ArrayList<>();
    private final List<double[]> places = new ArrayList<>();
    /** In a district: the coaches who work at each school. */
    private final List<List<Integer>> reachedBy = new ArrayList<>();

    private int coaches;

    private MadeUpCase(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One school of so many teachers. */
    public static Path school(Path folder, int teachers, long seed) {
        var made = new MadeUpCase(seed);
        made.schools.add(new MadeUpSchool("school", teachers, made.random));
        made.write(1.5);
        return made.save(folder);
    }

    /** So many schools with shared coaches, who each reach the six nearest. */
    public static Path district(Path folder, int schools, long seed) {
        var made = new MadeUpCase(seed);
        for (int s = 0; s < schools; s++) {
            int teachers = 30 + made.random.nextInt(35);
            made.schools.add(new MadeUpSchool("S%02d".formatted(s + 1), teachers, made.random));
        }
        made.write(1);
        return made.save(folder);
    }

    /** A school whose plan is announced, and then some people fall ill. */
    public static Path replan(Path folder, int teachers, long seed) {
        school(folder, teachers, seed);
        var given = Objects.requireNonNull(Case.read(folder, seed, new Problems()));
        var plan = Planner.plan(given.request(), Effort.steps(60_000), () -> false, Progress.silent());
        var made = new MadeUpCase(seed + 1);
        made.schools.add(new MadeUpSchool("school", teachers, new SplittableRandom(seed)));
        var ill = new ArrayList<String>();
        for (int t = 0; t < teachers; t++) {
            if (made.random.nextInt(100) < 12) {
                for (int period = 1; period <= MadeUpSchool.PERIODS; period++) {
                    ill.add("%s,%s,%d".formatted(made.schools.getFirst().teacher(t), date(6), period));
                }
            }
        }
        made.files.put("absences.csv", new ArrayList<>(List.of("person,date,period")));
        made.add("absences.csv", ill);
        made.save(folder);
        try {
            Files.writeString(folder.resolve("announced.csv"), PlanFile.text(plan.plan(), given.slots()));
            Files.writeString(
                    folder.resolve("limits.csv"),
                    Files.readString(folder.resolve("limits.csv")) + "today," + date(5) + "\n");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return folder;
    }

    private Path save(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static LocalDate date(int day) {
        return FIRST.plusDays(day / 5 * 7L + day % 5);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void add(String file, String line, Object... arguments) {
        Objects.requireNonNull(files.get(file)).add(line.formatted(arguments));
    }

    private void add(String file, List<String> lines) {
        Objects.requireNonNull(files.get(file)).addAll(lines);
    }

    private void write(double wishesPerTeacher) {
        header("timetable.csv", "school,teacher,class,subject,room,day,period");
        header("calendar.csv", "date,day,week");
        header("periods.csv", "period,start,end,half");
        header(
                "people.csv",
                "person,school,role,first_visit_priority,coach,covers_per_week,covers_when_free,"
                        + "debriefs_per_week,uses_own_free");
        header("diary.csv", "person,date,period,state");
        header("doors.csv", "door,host,date,period,chairs,practices,outsiders");
        header("wishes.csv", "wish,visitor,host,practice,weight,from,until");
        header("nocover.csv", "school,teacher,class,subject,date,period");
        header("limits.csv", "name,value");
        for (int day = 0; day < 5 * WEEKS; day++) {
            add("calendar.csv", "%s,%d,%d", date(day), day % 5 + 1, day / 5 + 1);
        }
        for (int period = 1; period <= MadeUpSchool.PERIODS; period++) {
            add(
                    "periods.csv",
                    "%d,%02d:00,%02d:45,%s",
                    period,
                    7 + period,
                    7 + period,
                    period < 5 ? "morning" : "afternoon");
        }
        limits();
        if (schools.size() > 1) {
            header("schools.csv", "school,x,y");
            header("reach.csv", "coach,school");
            schools.forEach(this::place);
            sharedCoaches();
        }
        schools.forEach(this::school);
        wishes(wishesPerTeacher);
    }

    private void header(String file, String columns) {
        files.put(file, new ArrayList<>(List.of(columns)));
    }

    private void limits() {
        add(
                "limits.csv",
                List.of(("visits_per_week,1 visits_per_horizon,3 own_free_visits_per_horizon,1 "
                                + "visited_lessons_per_host_week,2 class_covers_per_day,1 class_covers_per_horizon,2 "
                                + "course_covers_per_horizon,1 debrief_within_school_days,2 near_km,4 travel_periods_near,1 "
                                + "travel_periods_far,2 points_first_visit,600 points_wish_weight,100 points_debrief,40 "
                                + "cost_cover_coach,6 cost_cover_colleague,9 cost_cover_on_call,3 points_cover_knows_class,2 "
                                + "cost_own_free,5 cost_day_later,1 cost_half_day,4 cost_half_day_per_km,2 notice_days,1 "
                                + "points_keep_visit,3000 points_keep_stand_in,30 points_keep_debrief,30")
                        .split(" ")));
    }

    /** A school for every nine square kilometres, however many there are. */
    private void place(MadeUpSchool school) {
        int side = (int) (300 * Math.sqrt(schools.size()));
        double[] at = {random.nextInt(side) / 100.0, random.nextInt(side) / 100.0};
        places.add(at);
        add("schools.csv", "%s,%s,%s", school.name, at[0], at[1]);
    }

    /** Two coaches for five schools; whoever is nearest takes a school that is near nobody. */
    private void sharedCoaches() {
        int count = Math.max(1, schools.size() * 2 / 5);
        for (int s = 0; s < schools.size(); s++) {
            reachedBy.add(new ArrayList<>());
        }
        for (int c = 0; c < count; c++) {
            int home = c * 5 / 2;
            near(home).subList(0, Math.min(6, schools.size())).forEach(reached(c));
            add("people.csv", "C%d,%s,coach,,,10,yes,8,no", c + 1, schools.get(home).name);
            coachDiary("C" + (c + 1), 25, 20);
        }
        for (int s = 0; s < schools.size(); s++) {
            if (reachedBy.get(s).isEmpty()) {
                int here = s;
                reached(IntStream.range(0, count)
                                .boxed()
                                .min(Comparator.comparingDouble(c -> km(c * 5 / 2, here)))
                                .orElseThrow())
                        .accept(s);
            }
        }
        coaches = count;
    }

    private Consumer<Integer> reached(int coach) {
        return school -> {
            reachedBy.get(school).add(coach);
            add("reach.csv", "C%d,%s", coach + 1, schools.get(school).name);
        };
    }

    /** All schools, the nearest first: the school itself. */
    private List<Integer> near(int school) {
        return IntStream.range(0, schools.size())
                .boxed()
                .sorted(Comparator.comparingDouble(other -> km(school, other)))
                .toList();
    }

    private double km(int a, int b) {
        return Math.hypot(places.get(a)[0] - places.get(b)[0], places.get(a)[1] - places.get(b)[1]);
    }

    private void coachDiary(String coach, int booked, int away) {
        for (int day = 0; day < 5 * WEEKS; day++) {
            boolean[] gone = {chance(away), chance(away)};
            for (int period = 1; period <= MadeUpSchool.PERIODS; period++) {
                if (!gone[period < 5 ? 0 : 1]) {
                    add("diary.csv", "%s,%s,%d,%s", coach, date(day), period, chance(booked) ? "busy" : "available");
                }
            }
        }
    }

    private void school(MadeUpSchool school) {
        int first = coaches;
        if (schools.size() == 1) {
            for (int c = 0; c <= school.teachers / 45; c++) {
                var coach = "C" + ++coaches;
                add("people.csv", "%s,%s,coach,,,7,yes,6,no", coach, school.name);
                coachDiary(coach, 42, 0);
            }
        }
        for (int t = 0; t < school.teachers; t++) {
            teacher(
                    school,
                    t,
                    "C" + (schools.size() == 1 ? first + 1 + random.nextInt(coaches - first) : coachOf(school)));
        }
        for (var lesson : school.lessons) {
            lesson(school, lesson);
        }
    }

    private int coachOf(MadeUpSchool school) {
        var known = reachedBy.get(schools.indexOf(school));
        return 1 + known.get(random.nextInt(known.size()));
    }

    private void teacher(MadeUpSchool school, int t, String coach) {
        int draw = random.nextInt(100);
        boolean volunteers = chance(15);
        boolean onCall = chance(20);
        add(
                "people.csv",
                "%s,%s,teacher,%d,%s,%d,%s,0,%s",
                school.teacher(t),
                school.name,
                draw < 15 ? 3 : draw < 50 ? 2 : 1,
                coach,
                volunteers || onCall ? 1 : 0,
                volunteers ? "yes" : "no",
                chance(60) ? "yes" : "no");
        for (int slot = 0; slot < MadeUpSchool.DAYS * MadeUpSchool.PERIODS; slot++) {
            if (school.week[t][slot] == null && school.isThere(t, slot)) {
                int kind = random.nextInt(100);
                var state = onCall && kind < 25 ? "call" : kind < 30 ? "busy" : chance(45) ? "protected" : "available";
                for (int w = 0; w < WEEKS; w++) {
                    add(
                            "diary.csv",
                            "%s,%s,%d,%s",
                            school.teacher(t),
                            date(5 * w + slot / MadeUpSchool.PERIODS),
                            slot % MadeUpSchool.PERIODS + 1,
                            state);
                }
            }
        }
        if (chance(35)) {
            doors(school, t);
        }
    }

    private void doors(MadeUpSchool school, int t) {
        var own =
                school.lessons.stream().filter(lesson -> lesson.teacher() == t).toList();
        int open = 2 + random.nextInt(3);
        var shown =
                PRACTICES.get(random.nextInt(PRACTICES.size())) + ";" + PRACTICES.get(random.nextInt(PRACTICES.size()));
        for (int o = 0; o < Math.min(open, own.size()); o++) {
            var lesson = own.get(o * own.size() / open);
            for (int w = 0; w < WEEKS; w++) {
                if (!chance(7)) {
                    add(
                            "doors.csv",
                            "D%04d,%s,%s,%d,%d,%s,%s",
                            Objects.requireNonNull(files.get("doors.csv")).size(),
                            school.teacher(t),
                            date(5 * w + lesson.day()),
                            lesson.period() + 1,
                            1 + random.nextInt(3),
                            shown,
                            chance(30) ? "yes" : "no");
                }
            }
        }
    }

    private void lesson(MadeUpSchool school, MadeUpSchool.Lesson lesson) {
        var teachers = school.teacher(lesson.teacher())
                + (lesson.colleague() < 0 ? "" : "+" + school.teacher(lesson.colleague()));
        add(
                "timetable.csv",
                "%s,%s,%s,%s,,%d,%d",
                school.name,
                teachers,
                school.group(lesson.group()),
                lesson.subject(),
                lesson.day() + 1,
                lesson.period() + 1);
        for (int w = 0; w < WEEKS; w++) {
            if (chance(6)) {
                add(
                        "nocover.csv",
                        "%s,%s,%s,%s,%s,%d",
                        school.name,
                        school.teacher(lesson.teacher()),
                        school.group(lesson.group()),
                        lesson.subject(),
                        date(5 * w + lesson.day()),
                        lesson.period() + 1);
            }
        }
    }

    /** Whom a school knows, each as often as doors are open: its own people, and a few at the six nearest schools who ask outsiders in. */
    private List<String> hosts(MadeUpSchool school) {
        var nearby = schools.size() == 1
                ? List.<String>of()
                : near(schools.indexOf(school)).stream()
                        .skip(1)
                        .limit(6)
                        .map(s -> schools.get(s).name)
                        .toList();
        var hosts = new ArrayList<String>();
        var doors = Objects.requireNonNull(files.get("doors.csv"));
        for (var door : doors.subList(1, doors.size())) {
            var host = door.split(",")[1];
            var there = host.substring(0, host.indexOf('-'));
            boolean known = nearby.contains(there) && door.endsWith(",yes") && chance(9);
            if (there.equals(school.name) || known) {
                hosts.add(host);
            }
        }
        return hosts;
    }

    private void wishes(double perTeacher) {
        int wish = 0;
        for (var school : schools) {
            var hosts = hosts(school);
            for (int n = 0; n < school.teachers * perTeacher; n++) {
                double drawn = random.nextDouble();
                // Squared: a few ask often, most seldom.
                var visitor = school.teacher((int) (drawn * drawn * school.teachers));
                var host = chance(45) && !hosts.isEmpty() ? hosts.get(random.nextInt(hosts.size())) : "";
                boolean named = !host.isEmpty() && !host.equals(visitor);
                int from = chance(40) ? random.nextInt(10) : 0;
                int until = from > 0 ? Math.min(5 * WEEKS - 1, from + 5 + random.nextInt(5)) : 5 * WEEKS - 1;
                add(
                        "wishes.csv",
                        "W%04d,%s,%s,%s,%d,%s,%s",
                        ++wish,
                        visitor,
                        named ? host : "",
                        named ? "" : PRACTICES.get(random.nextInt(PRACTICES.size())),
                        1 + random.nextInt(5),
                        date(from),
                        date(until));
            }
        }
    }
}
