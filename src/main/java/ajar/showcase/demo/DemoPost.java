package ajar.showcase.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A post of the made-up school, as {@code showcase/demo/posts.txt} has it.
 *
 * @param author the short name that the timetable uses
 * @param drawing a name of {@link DemoDrawings}, or {@code -}
 * @param alt what is on it
 */
record DemoPost(
        int daysAgo,
        String author,
        String title,
        List<String> practices,
        String drawing,
        String alt,
        StringBuilder words,
        List<Said> said) {

    /** @param kind the sign in front of the line: a reply, thanks, that somebody tries it … */
    record Said(String kind, String who, String words) {}

    static List<DemoPost> all() {
        var posts = new ArrayList<DemoPost>();
        for (var line : DemoLines.of("posts.txt")) {
            if (line.startsWith("= ")) {
                posts.add(head(line.substring(2).split(" \\| ", 5)));
            } else if (line.startsWith("? ")) {
                for (var who : line.substring(2).split(" ")) {
                    posts.getLast().said.add(new Said("?", who, who));
                }
            } else if (line.matches("(>>?|[~!]|\\^\\??) .*")) {
                posts.getLast().said.add(said(line));
            } else {
                posts.getLast().words.append(line).append('\n');
            }
        }
        return posts;
    }

    private static DemoPost head(String[] parts) {
        var drawing = (parts[4] + ": ").split(": ", 3);
        return new DemoPost(
                Integer.parseInt(parts[0]),
                parts[1],
                parts[2],
                List.of(parts[3].split(", ")),
                drawing[0],
                drawing[1],
                new StringBuilder(),
                new ArrayList<>());
    }

    private static Said said(String line) {
        var kind = line.substring(0, line.indexOf(' '));
        var rest = line.substring(kind.length() + 1);
        var colon = rest.indexOf(": ");
        return colon < 0 || kind.equals("~")
                ? new Said(kind, rest, rest)
                : new Said(kind, rest.substring(0, colon), rest.substring(colon + 2));
    }
}
