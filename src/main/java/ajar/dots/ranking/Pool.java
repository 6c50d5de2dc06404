package ajar.dots.ranking;

import ajar.meaning.Meaning;
import ajar.meaning.MeaningIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Candidates and practices, read once and asked often. It holds published texts only, about 700 bytes for each, and never changes, so
 * that threads may share it; when a text comes or goes, somebody makes a new one.
 */
public final class Pool<T> {

    /** A candidate with the places of its texts: from the first to before the last. */
    record Member<T>(Candidate<T> candidate, int first, int last) {

        int texts() {
            return last - first;
        }
    }

    private final List<Member<T>> members = new ArrayList<>();
    private final List<Said> texts = new ArrayList<>();
    private final Map<String, int[]> saying;
    private final MeaningIndex meanings;
    private final Map<UUID, Meaning> practices = new LinkedHashMap<>();

    private Pool(List<Candidate<T>> candidates, List<NamedPractice> practices, Understanding understanding) {
        for (var candidate : candidates) {
            int first = texts.size();
            texts.addAll(candidate.texts());
            members.add(new Member<>(candidate, first, texts.size()));
        }
        saying = byStem(texts);
        meanings = MeaningIndex.of(texts.stream().map(said -> understanding.ofPublished(said.words())));
        for (var practice : practices) {
            understanding
                    .ofPublished(practice.inWords())
                    .ifPresent(meaning -> this.practices.put(practice.id(), meaning));
        }
    }

    public static <T> Pool<T> of(
            List<Candidate<T>> candidates, List<NamedPractice> practices, Understanding understanding) {
        return new Pool<>(candidates, practices, understanding);
    }

    private static Map<String, int[]> byStem(List<Said> texts) {
        var places = new HashMap<String, List<Integer>>();
        for (int place = 0; place < texts.size(); place++) {
            for (var stem : Stems.of(texts.get(place).words())) {
                places.computeIfAbsent(stem, none -> new ArrayList<>()).add(place);
            }
        }
        return places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .mapToInt(Integer::intValue)
                .toArray()));
    }

    List<Member<T>> members() {
        return members;
    }

    Said text(int place) {
        return texts.get(place);
    }

    /** How alike each text is to the need. */
    float[] likenessTo(Meaning need) {
        return meanings.likenessTo(need);
    }

    /** How much of what the need says each text says too: a word that only one text says counts 1, one that all say nothing. */
    float[] wordsOf(Need need) {
        var shared = new float[texts.size()];
        for (var stem : Stems.of(need.words())) {
            var places = saying.getOrDefault(stem, new int[0]);
            float rare = (float) rarity(places.length);
            for (int place : places) {
                shared[place] += rare;
            }
        }
        return shared;
    }

    private double rarity(int sayIt) {
        return texts.size() < 2 ? 1 : 1 - Math.log(Math.max(1, sayIt)) / Math.log(texts.size());
    }

    /** How much more the need is like each practice than like practices on average, for those where it is more. */
    Map<UUID, Double> practicesLike(Meaning need) {
        double usual = practices.values().stream()
                .mapToDouble(need::likenessTo)
                .average()
                .orElse(0);
        return practices.entrySet().stream()
                .map(practice -> Map.entry(practice.getKey(), need.likenessTo(practice.getValue()) - usual))
                .filter(practice -> practice.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
