package ajar.meaning;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Compares short English texts by what they mean. The model is loaded by the first question, not at the start, and answers some
 * hundreds a second; a text beyond some two hundred words is cut, an empty one is allowed. Safe to share between threads.
 *
 * <p><b>Confidential texts</b> (struggles, focus, conversations) may be asked about: they and their meanings are in memory while
 * the question is answered and kept nowhere. Whoever asks keeps neither the meanings nor what was found alike, in no table, log
 * or cache. Only the methods that say <i>published</i> remember anything, and only what everybody may read goes into them.
 *
 * <p>Where the model cannot be loaded, such as on a platform it has no program for, that is logged once and texts keep the order
 * in which they were given.
 */
@Component
public class Meanings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    /** The model answers outside of Java, where a thread cannot make room for another: pages need the other processors. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Callable<Model> opening;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final PublishedMeanings published = new PublishedMeanings();

    private final AtomicBoolean prepared = new AtomicBoolean();
    private boolean opened;
    private @Nullable Model model;

    @Autowired
    Meanings() {
        this(Model::open);
    }

    Meanings(Callable<Model> opening) {
        this.opening = opening;
    }

    /** Begins to load the model where nobody has asked yet, for a page that knows that the next one will ask; returns at once. */
    public void prepare() {
        if (prepared.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("meaning").start(this::model);
        }
    }

    /** Whether texts are compared by what they mean here; loads the model where nobody has asked yet. */
    public boolean isThere() {
        return model().isPresent();
    }

    /** What the text means, or empty where the model cannot be loaded. Nothing is remembered. */
    public Optional<Meaning> of(String text) {
        return model().map(model -> read(model, text));
    }

    /** The same for a text that everybody may read: its meaning is kept in memory for the next time. */
    public Optional<Meaning> ofPublished(String text) {
        return published.find(text).or(() -> {
            var meaning = of(text);
            meaning.ifPresent(found -> published.keep(text, found));
            return meaning;
        });
    }

    /**
     * The candidates, nearest in meaning to the query first, equals in the order given; none is left out, however far. Nothing is
     * remembered of the query, nor of the candidates.
     */
    public <T> List<T> ranked(String query, Collection<T> candidates, Function<? super T, String> textOf) {
        return rankedBy(query, candidates, textOf.andThen(this::of));
    }

    /** The same where everybody may read the candidates, such as a bank of questions; the query is not remembered. */
    public <T> List<T> rankedPublished(String query, Collection<T> candidates, Function<? super T, String> textOf) {
        return rankedBy(query, candidates, textOf.andThen(this::ofPublished));
    }

    /**
     * Puts texts together that say nearly the same, the largest group first, and in each the text first that is most like the others.
     * A group is a help for the eye and may be wrong; whoever shows it lets the reader see every text in it. Where the model cannot
     * be loaded only equal texts are together.
     */
    public <T> List<List<T>> groupedPublished(List<T> texts, Function<? super T, String> textOf) {
        var meanings = texts.stream()
                .map(textOf.andThen(this::ofPublished))
                .flatMap(Optional::stream)
                .toList();
        if (meanings.size() < texts.size()) {
            return equalOnes(texts, textOf);
        }
        return Grouping.of(meanings, Grouping.NEAR).stream()
                .map(group -> group.stream().map(texts::get).toList())
                .toList();
    }

    private static <T> List<List<T>> equalOnes(List<T> texts, Function<? super T, String> textOf) {
        var byText = new LinkedHashMap<String, List<T>>();
        for (var text : texts) {
            var plain = textOf.apply(text).strip().toLowerCase(Locale.ROOT);
            byText.computeIfAbsent(plain, words -> new ArrayList<>()).add(text);
        }
        return byText.values().stream()
                .sorted(Comparator.<List<T>>comparingInt(List::size).reversed())
                .toList();
    }

    private <T> List<T> rankedBy(
            String query, Collection<T> candidates, Function<? super T, Optional<Meaning>> meaningOf) {
        record Ranked<T>(T candidate, float likeness) {}
        return of(query)
                .map(asked -> candidates.stream()
                        .map(candidate -> new Ranked<>(
                                candidate,
                                meaningOf
                                        .apply(candidate)
                                        .map(asked::likenessTo)
                                        .orElse(0f)))
                        .sorted(Comparator.<Ranked<T>, Float>comparing(Ranked::likeness)
                                .reversed())
                        .map(Ranked::candidate)
                        .toList())
                .orElseGet(() -> List.copyOf(candidates));
    }

    /** How many meanings of published texts are in memory. */
    int remembered() {
        return published.size();
    }

    private Meaning read(Model model, String text) {
        turns.acquireUninterruptibly();
        try {
            return model.read(text);
        } finally {
            turns.release();
        }
    }

    private synchronized Optional<Model> model() {
        if (!opened) {
            opened = true;
            model = tried();
        }
        return Optional.ofNullable(model);
    }

    /** Natives that do not load are errors of linking, and what is no error there is an exception here: both mean the same. */
    private @Nullable Model tried() {
        try {
            return opening.call();
        } catch (LinkageError | Exception e) {
            LOG.warn("Texts are not compared by their meaning until the next start: the model could not be loaded.", e);
            return null;
        }
    }

    @Override
    public synchronized void close() throws OrtException {
        turns.acquireUninterruptibly(AT_ONCE);
        opened = true;
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
