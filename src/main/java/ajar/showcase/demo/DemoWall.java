package ajar.showcase.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A prompt of the made-up school, as {@code showcase/demo/answers.txt} has it.
 *
 * @param weeksAgo 0 where it is asked just now
 */
record DemoWall(String sentence, int weeksAgo, List<Said> answers) {

    /** @param second empty where there is one gap */
    record Said(boolean named, String first, String second) {}

    static List<DemoWall> all() {
        var walls = new ArrayList<DemoWall>();
        for (var line : DemoLines.of("answers.txt")) {
            if (line.startsWith("=")) {
                var head = line.split(" ", 3);
                walls.add(new DemoWall(head[2], Integer.parseInt(head[1]), new ArrayList<>()));
            } else {
                walls.getLast().answers.add(said(line));
            }
        }
        return walls;
    }

    private static Said said(String line) {
        var gaps = line.substring(2).split(" / ", 2);
        return new Said(line.startsWith("+"), gaps[0], gaps.length > 1 ? gaps[1] : "");
    }
}
