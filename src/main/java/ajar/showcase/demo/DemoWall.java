package ajar.showcase.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A prompt of the made-up school, as {@code showcase/demo/answers.txt} has it.
 *
 * @param weeksAgo 0 where it is asked just now
 */
record DemoWall(String sentence, int weeksAgo, List<Said> answers) {

    /** @param second empty where there is one gap */
    record Said(boolean named, String first, String second) {}

    static List<DemoWall> all() {
        var stream = Objects.requireNonNull(DemoWall.class.getResourceAsStream("/showcase/demo/answers.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var walls = new ArrayList<DemoWall>();
            lines.lines().forEach(line -> {
                if (line.startsWith("=")) {
                    var head = line.split(" ", 3);
                    walls.add(new DemoWall(head[2], Integer.parseInt(head[1]), new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    walls.getLast().answers.add(said(line));
                }
            });
            return walls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said said(String line) {
        var gaps = line.substring(2).split(" / ", 2);
        return new Said(line.startsWith("+"), gaps[0], gaps.length > 1 ? gaps[1] : "");
    }
}
