package ajar.door.web;

import ajar.door.signs.Next;
import ajar.door.signs.Part;
import ajar.door.signs.SignState;
import ajar.door.signs.World;
import ajar.door.spaces.SignSettings;
import ajar.door.spaces.Space;
import ajar.site.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the states of signs in words, with clock times of the school. */
public record SignWords(Words words, ZoneId zone, SignSettings settings) {

    private static final int LONG = 70;
    private static final int LONGER = 120;

    public ShownState of(SignState state) {
        var task = task(state);
        return new ShownState(
                state.from().toEpochMilli(),
                state.until().toEpochMilli(),
                state.world().word(),
                words.say("door.word." + state.world().word()),
                task,
                size(task),
                now(state),
                state.next().map(next -> next(next, state)).orElse(""),
                door(state),
                state.welcome());
    }

    /** "8B Science, until 11:10", or the time alone for who does not belong to the school. */
    public String until(SignState state, boolean known) {
        var what = known ? what(state) : "";
        if (state.world() == World.CLOSED) {
            return "";
        }
        return what.isEmpty() ? words.say("door.map.until", "clock", clock(state.until())) : now(state);
    }

    /** Building and floor. */
    public static String floor(Space space, Words words) {
        return floor(space.building(), space.floor(), words);
    }

    public static String floor(String building, String number, Words words) {
        var floor = number.isEmpty() ? "" : words.say("door.spaces.floor", "floor", number);
        var name = Stream.of(building, floor).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return name.isEmpty() ? words.say("door.spaces.no-building") : name;
    }

    /** "8B Science", "lunch", "quiet work"; empty where nothing can be said. */
    private String what(SignState state) {
        if (!state.now().isEmpty()) {
            return state.now().stream()
                    .reduce((first, second) -> words.say("door.and", "first", first, "second", second))
                    .orElse("");
        }
        return switch (state.part()) {
            case LESSON, CLOSED -> "";
            case BREAK, LUNCH, FREE -> named(state.part(), state.world());
        };
    }

    private String task(SignState state) {
        var settled = settings.line(state.world());
        if (!state.line().isEmpty()) {
            return state.line();
        }
        return settled.isEmpty() ? words.say("door.task." + state.world().word()) : settled;
    }

    private String now(SignState state) {
        var what = what(state);
        return what.isEmpty() ? "" : words.say("door.until", "what", what, "clock", clock(state.until()));
    }

    /** The day is said where it is another one. */
    private String next(Next next, SignState state) {
        var what = next.label().isEmpty() ? named(next.part(), next.world()) : next.label();
        var date = next.at().atZone(zone).toLocalDate();
        var sameDay = date.equals(state.from().atZone(zone).toLocalDate());
        return sameDay
                ? words.say("door.at", "what", what, "clock", clock(next.at()))
                : words.say("door.on", "what", what, "day", words.weekday(date), "clock", clock(next.at()));
    }

    /** A break is called one whatever a space is then; an hour without a lesson by what one does in it. */
    private String named(Part part, World world) {
        return part == Part.BREAK || part == Part.LUNCH
                ? words.say("door.part." + part.word())
                : words.say("door.free." + world.word());
    }

    private String door(SignState state) {
        if (state.welcome()) {
            return words.say(state.part() == Part.LESSON ? "door.open.lesson" : "door.open.all");
        }
        return state.part() == Part.LESSON && !state.now().isEmpty() ? words.say("door.shut") : "";
    }

    private String clock(Instant moment) {
        return words.clock(moment.atZone(zone).toLocalTime());
    }

    private static String size(String task) {
        if (task.length() > LONGER) {
            return "is-longer";
        }
        return task.length() > LONG ? "is-long" : "";
    }
}
