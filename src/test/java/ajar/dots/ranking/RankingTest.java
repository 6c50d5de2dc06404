package ajar.dots.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ajar.meaning.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final int TALK = 0;
    private static final int MARKING = 1;
    private static final int LABS = 2;

    private static final UUID COLD_CALLING = new UUID(0, 1);
    private static final UUID LIVE_MARKING = new UUID(0, 2);
    private static final Draw DRAW = Draw.of(new UUID(1, 1), LocalDate.of(2026, 11, 16));

    private final SplittableRandom drawn = new SplittableRandom(5);
    private final MadeUpMeanings meanings = new MadeUpMeanings(3, drawn);
    private final Ranking ranking = new Ranking(meanings);
    private final Need quiet = need("Nobody talks");

    @Test
    void namesTheTextThatMadeThemRank() {
        var talks = told("Ada gets everybody going", TALK);
        var ada = colleague("Ada", told("Ada codes her corrections", MARKING), talks);
        var ben = colleague("Ben", told("Ben has a box of goggles", LABS));
        var list = ranking.rank(quiet, List.of(ben, ada), List.of(), DRAW);
        assertThat(names(list)).containsExactly("Ada", "Ben");
        assertThat(list.getFirst().reason().said()).contains(talks);
        assertThat(list.getLast().reason().said()).isEmpty();
    }

    @Test
    void leavesNobodyOutHoweverFar() {
        var everybody = IntStream.range(0, 40)
                .mapToObj(i -> colleague("C" + i, told("corrections " + i, MARKING)))
                .collect(Collectors.toCollection(ArrayList::new));
        everybody.add(colleague("Silent"));
        assertThat(ranking.rank(quiet, everybody, List.of(), DRAW)).hasSize(41);
    }

    @Test
    void namesThePracticeThatCounted() {
        meanings.tell("Cold calling", TALK, drawn);
        meanings.tell("Live marking", MARKING, drawn);
        var practices = List.of(
                new NamedPractice(COLD_CALLING, "Cold calling", List.of()),
                new NamedPractice(LIVE_MARKING, "Live marking", List.of()));
        var ada = practised("Ada", Set.of(COLD_CALLING, LIVE_MARKING));
        var ben = practised("Ben", Set.of(LIVE_MARKING));
        var sounds = ranking.rank(quiet, List.of(ben, ada), practices, DRAW);
        assertThat(names(sounds)).containsExactly("Ada", "Ben");
        assertThat(sounds.getFirst().reason().practice()).contains(COLD_CALLING);
        assertThat(sounds.getFirst().reason().practiceOfNeed()).isFalse();
        assertThat(sounds.getLast().reason().practice()).isEmpty();

        var known = new Need("Nobody talks", Set.of(LIVE_MARKING));
        var list = ranking.rank(known, List.of(ben), practices, DRAW);
        assertThat(list.getFirst().reason().practice()).contains(LIVE_MARKING);
        assertThat(list.getFirst().reason().practiceOfNeed()).isTrue();
    }

    @Test
    void prefersWhoCanBeHadAndHasTimeLeft() {
        var said = told("They all speak up", TALK);
        var list = ranking.rank(
                quiet,
                List.of(
                        new Candidate<>("Away", Kind.COLLEAGUE, List.of(said), Set.of(), 0, Reach.NOT_NOW, 0),
                        new Candidate<>("Busy", Kind.COLLEAGUE, List.of(said), Set.of(), 0, Reach.FREE, 0.8),
                        new Candidate<>("Free", Kind.COLLEAGUE, List.of(said), Set.of(), 0, Reach.FREE, 0)),
                List.of(),
                DRAW);
        assertThat(names(list)).containsExactly("Free", "Busy", "Away");
        assertThat(list.get(1).parts().load()).isNegative();
        assertThat(list.get(2).reason().reach()).isEqualTo(Reach.NOT_NOW);
    }

    @Test
    void drawsAmongEqualsForEachSeekerAndWeek() {
        var equals = IntStream.range(0, 4)
                .mapToObj(i -> colleague("C" + i, told("They all speak up", TALK)))
                .toList();
        var monday = LocalDate.of(2026, 11, 16);
        var firsts = IntStream.range(0, 200)
                .mapToObj(seeker -> Draw.of(new UUID(3, seeker), monday))
                .map(draw ->
                        ranking.rank(quiet, equals, List.of(), draw).getFirst().what())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(firsts).hasSize(4).allSatisfy((name, times) -> assertThat(times)
                .isBetween(30L, 70L));
        assertThat(names(ranking.rank(quiet, equals, List.of(), DRAW)))
                .isEqualTo(names(ranking.rank(quiet, equals.reversed(), List.of(), DRAW)));
        var weeks = IntStream.range(0, 20)
                .mapToObj(week -> Draw.of(new UUID(3, 3), monday.plusWeeks(week)))
                .map(draw ->
                        ranking.rank(quiet, equals, List.of(), draw).getFirst().what());
        assertThat(weeks.distinct().count()).isGreaterThan(1);
    }

    @Test
    void takesOffWhatChanceGives() {
        var said = told("They all speak up", TALK);
        var much = new ArrayList<>(List.of(said));
        IntStream.range(0, 31).forEach(i -> much.add(told("About acids " + i, LABS)));
        var list = ranking.rank(
                quiet, List.of(colleague("Star", much.toArray(Said[]::new)), colleague("Ada", said)), List.of(), DRAW);
        assertThat(names(list)).containsExactly("Ada", "Star");
        assertThat(list.getLast().parts().many()).isCloseTo(-5 * Weights.DEFAULT.many(), within(1e-9));
    }

    @Test
    void showsEachKindAmongTheFirstTen() {
        var candidates = IntStream.range(0, 30)
                .mapToObj(i -> of(Kind.POST, "Post " + i, told("Talking " + i, TALK)))
                .collect(Collectors.toCollection(ArrayList::new));
        candidates.add(of(Kind.COLLEAGUE, "Ada", told("Acids", LABS)));
        candidates.add(of(Kind.CHAPTER, "Chapter", told("Corrections", MARKING)));
        var first = ranking.rank(quiet, candidates, List.of(), DRAW).subList(0, 10);
        assertThat(names(first)).contains("Ada", "Chapter");
        candidates.addAll(IntStream.range(0, 30)
                .mapToObj(i -> of(Kind.OPEN_LESSON, "Lesson " + i, told("Gases " + i, LABS)))
                .toList());
        var mixed = ranking.rank(quiet, candidates, List.of(), DRAW).subList(0, 10);
        assertThat(mixed.stream().filter(one -> one.kind() == Kind.POST)).hasSize(Weights.DEFAULT.kindInTopMax());
    }

    @Test
    void goesByWordsWhereThereIsNoModel() {
        var helpless = new Ranking(new Understanding() {
            @Override
            public Optional<Meaning> ofNeed(String words) {
                return Optional.empty();
            }

            @Override
            public Optional<Meaning> ofPublished(String words) {
                return Optional.empty();
            }
        });
        var list = helpless.rank(
                need("The quarrels at break, and I've no idea how to mediate"),
                List.of(
                        colleague("Ben", new Said("Safe experiments with acids", Source.OFFER)),
                        colleague("Ada", new Said("Mediating a quarrel between friends", Source.OFFER))),
                List.of(),
                DRAW);
        assertThat(names(list)).containsExactly("Ada", "Ben");
        assertThat(list.getFirst().reason().said().map(Said::words)).contains("Mediating a quarrel between friends");
        assertThat(list.getLast().reason().said()).isEmpty();
    }

    @Test
    void saysNothingOfTheNeedItself() {
        var list = ranking.rank(quiet, List.of(colleague("Ada", told("Acids", LABS))), List.of(), DRAW);
        assertThat(list.toString() + quiet).doesNotContain(quiet.words());
    }

    private Need need(String words) {
        meanings.tell(words, TALK, drawn);
        return new Need(words, Set.of());
    }

    private Said told(String words, int thing) {
        meanings.tell(words, thing, drawn);
        return new Said(words, Source.LEARNED);
    }

    private static Candidate<String> colleague(String name, Said... said) {
        return of(Kind.COLLEAGUE, name, said);
    }

    private static Candidate<String> of(Kind kind, String name, Said... said) {
        return new Candidate<>(name, kind, Arrays.asList(said), Set.of(), 0, Reach.ANY_TIME, 0);
    }

    private static Candidate<String> practised(String name, Set<UUID> practices) {
        return new Candidate<>(name, Kind.COLLEAGUE, List.of(), practices, 0, Reach.ANY_TIME, 0);
    }

    private static List<String> names(List<Ranked<String>> list) {
        return list.stream().map(Ranked::what).toList();
    }
}
