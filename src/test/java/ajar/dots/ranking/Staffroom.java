package ajar.dots.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A made-up school of ninety: few of whom much is said and many of whom little, each good at one to five things, and who would help so
 * many people in a term. What they offer is what they would do; some offer nothing.
 */
final class Staffroom {

    static final int TEACHERS = 90;
    static final int DEPARTMENTS = 10;
    static final int THINGS = 43;
    static final int WEEKS = 13;

    private static final int SAID_OF_FIRST = 16;
    private static final double FALLS_WITH_RANK = 0.7;
    private static final int NEEDS_EACH = 2;

    /** @param willing how many people they really have time for in a term */
    record Teacher(
            int number, int department, List<Integer> goodAt, OptionalInt offered, int willing, List<Said> texts) {

        UUID id() {
            return new UUID(90, number);
        }
    }

    /** Somebody's focus item. */
    record Item(Teacher seeker, int thing, int week, Need need) {}

    final MadeUpMeanings meanings;
    final List<Teacher> teachers;
    final List<Item> items = new ArrayList<>();
    private final SplittableRandom drawn;
    private int told;

    Staffroom(long seed) {
        drawn = new SplittableRandom(seed);
        meanings = new MadeUpMeanings(THINGS, drawn);
        var ranks = shuffled(TEACHERS);
        teachers = IntStream.range(0, TEACHERS)
                .mapToObj(number -> teacher(number, 1 + ranks.get(number)))
                .toList();
        for (int i = 0; i < TEACHERS * NEEDS_EACH; i++) {
            var words = "need" + i;
            int thing = thing();
            meanings.tell(words, thing, drawn);
            items.add(new Item(
                    teachers.get(drawn.nextInt(TEACHERS)), thing, drawn.nextInt(WEEKS - 2), new Need(words, Set.of())));
        }
    }

    private Teacher teacher(int number, int rank) {
        var goodAt = IntStream.range(0, 1 + drawn.nextInt(rank <= TEACHERS / 5 ? 5 : 3))
                .mapToObj(i -> thing())
                .distinct()
                .toList();
        int willing = 1 + drawn.nextInt(4);
        boolean offers = drawn.nextInt(10) < 6;
        var teacher = new Teacher(
                number,
                number % DEPARTMENTS,
                goodAt,
                offers ? OptionalInt.of(willing) : OptionalInt.empty(),
                willing,
                new ArrayList<>());
        long said = Math.round(SAID_OF_FIRST / Math.pow(rank, FALLS_WITH_RANK));
        for (int i = 0; i < (offers ? Math.max(1, said) : said); i++) {
            tell(teacher, goodAt.get(drawn.nextInt(goodAt.size())), i == 0 && offers ? Source.OFFER : Source.LEARNED);
        }
        return teacher;
    }

    void tell(Teacher teacher, int thing, Source source) {
        var words = "told%d about%d".formatted(told++, thing);
        meanings.tell(words, thing, drawn);
        teacher.texts().add(new Said(words, source));
    }

    /** Whoever reads it sees what it is about. */
    boolean isAbout(Said said, int thing) {
        return said.words().endsWith(" about" + thing);
    }

    /** Some things are asked for, and known, far more often than others. */
    private int thing() {
        return (int) (THINGS * Math.pow(drawn.nextDouble(), 1.7));
    }

    /** Half can be seen with cover, and some not at all; the same all week. */
    Reach reach(Teacher seeker, Teacher host, int week) {
        var pair = new SplittableRandom(((long) seeker.number() * TEACHERS + host.number()) * WEEKS + week);
        double number = pair.nextDouble() + (seeker.department() == host.department() ? 0.1 : 0);
        return number < 0.3 ? Reach.FREE : number < 0.8 ? Reach.COVER : Reach.NOT_NOW;
    }

    Candidate<Integer> candidate(Teacher teacher) {
        int learners = (int) teacher.texts().stream()
                .filter(said -> said.source() == Source.LEARNED)
                .count();
        return new Candidate<>(teacher.number(), Kind.COLLEAGUE, teacher.texts(), Set.of(), learners, Reach.COVER, 0);
    }

    private List<Integer> shuffled(int size) {
        var numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        for (int i = size - 1; i > 0; i--) {
            numbers.set(i, numbers.set(drawn.nextInt(i + 1), numbers.get(i)));
        }
        return numbers;
    }
}
