package ajar.house;

import static ajar.house.Sources.below;
import static ajar.house.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule is also shown something that breaks it: a rule that finds nothing in nothing says nothing. */
class HouseRulesTest {

    private static final int MAIN_LINES_MAX = 300;
    private static final int TEST_LINES_MAX = 400;
    private static final int TEMPLATE_LINES_MAX = 160;
    private static final int TYPES_MAX = 20;
    private static final Pattern OPEN_END = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!\\(#\\d+\\))");
    private static final Pattern PHYSICAL = Pattern.compile("(?im)"
            + "(^|[;{\\s])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-[a-z]+)?|left|right"
            + "|border-(top|bottom)-(left|right)-radius)\\s*:|(text-align|float|clear)\\s*:\\s*(left|right)\\b");
    private static final Pattern NO_PACKAGE = Pattern.compile("(common|utils?|shared|helpers?|misc|impl)");

    private static final List<CompilationUnitTree> MAIN = Sources.parsed(below(Sources.MAIN, ".java"));
    private static final List<CompilationUnitTree> TESTS = Sources.parsed(below(Sources.TESTS, ".java"));

    @Test
    void keepFilesShort() {
        assertThat(below(Sources.MAIN, ".java")).noneMatch(longerThan(MAIN_LINES_MAX));
        assertThat(below(Sources.TESTS, ".java")).noneMatch(longerThan(TEST_LINES_MAX));
        assertThat(below(Sources.TEMPLATES, ".jte")).noneMatch(longerThan(TEMPLATE_LINES_MAX));
    }

    /** An id is counted with the thing it names. */
    @Test
    void keepPackagesSmall() {
        var sizes = below(Sources.MAIN, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> !file.toString().endsWith("Id.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        sizes.values().removeIf(count -> count <= TYPES_MAX);
        assertThat(sizes).isEmpty();
    }

    @Test
    void keepOneTypeToAFile() {
        assertThat(MAIN.stream().filter(unit -> unit.getTypeDecls().size() > 1)).isEmpty();
    }

    @Test
    void keepPackagesNamedAfterIdeas() {
        assertThat(MAIN.stream()
                        .map(unit -> String.valueOf(unit.getPackageName()))
                        .distinct())
                .noneMatch(name -> Stream.of(name.split("\\.")).anyMatch(NO_PACKAGE.asMatchPredicate()));
    }

    @Test
    void keepPackagesExplained() {
        var explained = below(Sources.MAIN, "package-info.java").stream()
                .map(Path::getParent)
                .toList();
        assertThat(below(Sources.MAIN, ".java").stream().map(Path::getParent).distinct())
                .isSubsetOf(explained);
        assertThat(below(Sources.MAIN, "package-info.java"))
                .allMatch(
                        file -> text(file).contains("@NullMarked") && text(file).contains("/**"));
    }

    @Test
    void keepMainCodeClean() {
        assertThat(MAIN.stream().flatMap(unit -> Findings.in(unit).stream())).isEmpty();
    }

    /** Tests may glue names of tables together and may say what the code may not. */
    @Test
    void keepTestsReadable() {
        assertThat(TESTS.stream()
                        .flatMap(unit -> Findings.in(unit).stream())
                        .filter(finding -> finding.contains(" lines, the wall is ") || finding.contains("the Clock")))
                .isEmpty();
    }

    @Test
    void keepNoOpenEnds() {
        var files = new ArrayList<Path>();
        files.addAll(below(Sources.MAIN, ".java"));
        files.addAll(below(Sources.TEMPLATES, ".jte"));
        files.addAll(below(Sources.RESOURCES, ".sql"));
        files.addAll(below(Sources.RESOURCES, ".css"));
        files.addAll(below(Sources.RESOURCES, ".js"));
        files.addAll(below(Sources.RESOURCES, ".properties"));
        assertThat(files).noneMatch(file -> OPEN_END.matcher(text(file)).find());
    }

    @Test
    void keepStylesLogical() {
        assertThat(below(Sources.RESOURCES, ".css").stream().flatMap(HouseRulesTest::physicalLines))
                .isEmpty();
    }

    @Test
    void noticeEachPlantedBreach() {
        assertThat(findingsIn("class VisitManager {}")).anyMatch(found -> found.contains("manager"));
        assertThat(findingsIn("class A { int userCount; }")).anyMatch(found -> found.contains("user"));
        assertThat(findingsIn("class A { Object a = Instant.now(); }")).anyMatch(found -> found.contains("Clock"));
        assertThat(findingsIn("class A { Object a = java.time.LocalDate.now(zone); }"))
                .anyMatch(found -> found.contains("Clock"));
        assertThat(findingsIn("class A { Object a = db.sql(\"select \" + name); }"))
                .anyMatch(found -> found.contains("glued"));
        assertThat(findingsIn("class A { Object a = db.sql(\"select %s\".formatted(name)); }"))
                .anyMatch(found -> found.contains("glued"));
        assertThat(findingsIn("class A { void a() {" + "\nb();".repeat(41) + "\n} }"))
                .anyMatch(found -> found.contains("41 lines"));
        assertThat("a { margin-left: 1px }").containsPattern(PHYSICAL);
        assertThat("a { text-align: right }").containsPattern(PHYSICAL);
        assertThat("// TODO later").containsPattern(OPEN_END);
    }

    @Test
    void leaveTheInnocentAlone() {
        assertThat(findingsIn("class Database { int baseline; Object a = Instant.now(clock); }"))
                .isEmpty();
        assertThat(findingsIn("class A { Object a = db.sql(\"select 1 \" + \"from b\"); }"))
                .isEmpty();
        assertThat(findingsIn("class A { void a() {" + "\nb();\n".repeat(40) + "\n} }"))
                .isEmpty();
        assertThat("a { margin-inline-start: 1px; text-align: start }").doesNotContainPattern(PHYSICAL);
        assertThat("// TODO(#12) later").doesNotContainPattern(OPEN_END);
    }

    private static List<String> findingsIn(String source) {
        return Findings.in(Sources.parsed(source));
    }

    private static Predicate<Path> longerThan(int lines) {
        return file -> text(file).lines().count() > lines;
    }

    private static Stream<String> physicalLines(Path css) {
        return text(css).lines().filter(line -> PHYSICAL.matcher(line).find()).map(line -> css + ": " + line.strip());
    }
}
