package ajar.school.files.grids;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses what titles and the parts of cells mean, by what groups and rooms usually look like. A person has the last word. */
public final class PartGuess {

    /** What a title or a part of a cell can mean. */
    public enum Part {
        TEACHER,
        GROUP,
        SUBJECT,
        ROOM,
        NOTHING
    }

    private static final Pattern GROUP = Pattern.compile(
            "(?iu)\\d{1,2}\\s?[.-]?\\s?\\p{L}{1,3}\\d?|(year|yr|form|grade|class|klasse|classe|clase|group)\\s?\\d{1,2}\\s?\\p{L}?");

    private static final Pattern ROOM = Pattern.compile(
            "(?iu)(r|rm|room|raum|zimmer|salle|aula|sala|lokaal|lab|laboratory|library|studio|hall|gym|workshop|field)"
                    + "\\.?[\\s-]?(\\p{L}?\\d{1,4}\\p{L}?|\\p{L})?|\\p{L}{1,2}\\d{2,4}\\p{L}?|\\p{L}[.-]?\\d{1,3}\\.\\d{1,3}|\\d{3,4}");

    private static final int PLACES_MAX = 6;
    private static final double MOST = 0.7;

    private PartGuess() {}

    /** Whose weeks these are, by their titles alone. */
    public static Part title(Collection<String> titles) {
        if (share(titles, GROUP) > 0.5) {
            return Part.GROUP;
        }
        return share(titles, ROOM) > 0.5 ? Part.ROOM : Part.TEACHER;
    }

    /** The order of the parts within the cells of somebody's week, as far as there is a guess. */
    public static List<Part> order(Part title, Collection<List<String>> cells) {
        var left = new ArrayList<>(
                switch (title) {
                    case TEACHER -> List.of(Part.GROUP, Part.SUBJECT, Part.ROOM);
                    case ROOM -> List.of(Part.SUBJECT, Part.TEACHER, Part.GROUP);
                    default -> List.of(Part.SUBJECT, Part.TEACHER, Part.ROOM);
                });
        int length =
                Math.min(PLACES_MAX, cells.stream().mapToInt(List::size).max().orElse(0));
        var order = new ArrayList<@Nullable Part>();
        for (int place = 0; place < length; place++) {
            int at = place;
            var texts = cells.stream()
                    .filter(parts -> parts.size() > at)
                    .map(parts -> parts.get(at))
                    .toList();
            order.add(looks(texts, left, order));
        }
        left.removeAll(order);
        var all = new ArrayList<Part>();
        order.forEach(part -> all.add(part != null ? part : left.isEmpty() ? Part.NOTHING : left.removeFirst()));
        while (!all.isEmpty() && all.getLast() == Part.NOTHING) {
            all.removeLast();
        }
        return all;
    }

    private static @Nullable Part looks(List<String> texts, List<Part> possible, List<@Nullable Part> taken) {
        if (possible.contains(Part.GROUP) && !taken.contains(Part.GROUP) && share(texts, GROUP) >= MOST) {
            return Part.GROUP;
        }
        boolean room = possible.contains(Part.ROOM) && !taken.contains(Part.ROOM) && share(texts, ROOM) >= MOST;
        return room ? Part.ROOM : null;
    }

    private static double share(Collection<String> texts, Pattern look) {
        var told = texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
        long fitting =
                told.stream().filter(text -> look.matcher(text).matches()).count();
        return told.isEmpty() ? 0 : (double) fitting / told.size();
    }
}
