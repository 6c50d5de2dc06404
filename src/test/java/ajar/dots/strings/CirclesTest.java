package ajar.dots.strings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void letALargeDepartmentStandAlone() {
        var circles = first(Map.of("Science", 14, "Maths", 12, "Music", 3));
        assertThat(circles.stream().map(Circle::departments))
                .containsExactlyInAnyOrder(List.of("Maths", "Music"), List.of("Science"));
    }

    @Test
    void putSmallDepartmentsTogether() {
        var circles = first(Map.of("Languages", 8, "Maths", 7, "English", 6, "Sport", 4, "Computing", 3, "", 2));
        assertThat(circles.stream().map(Circle::departments))
                .containsExactlyInAnyOrder(List.of("", "Computing", "Languages"), List.of("English", "Maths", "Sport"));
    }

    @Test
    void areNoneWhereTheStaffAreFew() {
        assertThat(first(Map.of("Science", 6, "Maths", 5))).isEmpty();
    }

    /** Figures of two weeks are about the same people, although somebody came. */
    @Test
    void stayTogetherFromWeekToWeek() {
        var before = first(Map.of("Languages", 8, "Maths", 7, "English", 6, "Sport", 5));
        var staff = staff(Map.of("Languages", 9, "Maths", 7, "English", 7, "Sport", 5));
        var after = new Circles(staff).after(before, 9);
        assertThat(numbers(after)).isEqualTo(numbers(before));
        assertThat(after.stream().mapToInt(circle -> circle.people().size()).sum())
                .isEqualTo(28);
    }

    @Test
    void takeInANewDepartmentUnderANewNumber() {
        var before = first(Map.of("Languages", 12, "Maths", 13));
        var after = new Circles(staff(Map.of("Languages", 12, "Maths", 13, "Dance", 2))).after(before, 9);
        assertThat(numbers(after)).containsValue(9).containsAllEntriesOf(Map.of(List.of("Maths"), 2));
        assertThat(numbers(after)).containsEntry(List.of("Dance", "Languages"), 9);
    }

    @Test
    void holdEverybodyOnceAndEnough() {
        var random = new SplittableRandom(45);
        for (int school = 0; school < 500; school++) {
            var sizes = new HashMap<String, Integer>();
            for (int n = random.nextInt(1, 20); n > 0; n--) {
                sizes.put("Department " + n, random.nextInt(1, 16));
            }
            var staff = staff(sizes);
            var circles = new Circles(staff).after(List.of(), 1);
            var seen = new HashSet<UUID>();
            for (var circle : circles) {
                assertThat(circle.people()).hasSizeGreaterThanOrEqualTo(Circle.PEOPLE_MIN);
                circle.people().forEach(person -> assertThat(seen.add(person)).isTrue());
            }
            assertThat(circles).hasSizeLessThanOrEqualTo(Circles.CIRCLES_MAX);
            assertThat(seen).isEqualTo(circles.isEmpty() ? Set.of() : staff.keySet());
            assertThat(staff).hasSizeLessThan(circles.isEmpty() ? Circle.PEOPLE_MIN : Integer.MAX_VALUE);
        }
    }

    private static Map<List<String>, Integer> numbers(List<Circle> circles) {
        var numbers = new HashMap<List<String>, Integer>();
        circles.forEach(circle -> numbers.put(circle.departments(), circle.number()));
        return numbers;
    }

    private static List<Circle> first(Map<String, Integer> sizes) {
        return new Circles(staff(sizes)).after(List.of(), 1);
    }

    private static Map<UUID, String> staff(Map<String, Integer> sizes) {
        var staff = new HashMap<UUID, String>();
        sizes.forEach((department, size) -> IntStream.range(0, size)
                .forEach(n -> staff.put(
                        UUID.nameUUIDFromBytes((department + n).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        department)));
        return staff;
    }
}
