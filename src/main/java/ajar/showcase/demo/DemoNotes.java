package ajar.showcase.demo;

import ajar.showcase.notes.Note;
import java.util.ArrayList;
import java.util.List;

/** What the made-up school's coach has read lately, as {@code showcase/demo/notes.txt} has it. */
final class DemoNotes {

    private DemoNotes() {}

    static List<Note.Text> all() {
        var notes = new ArrayList<Note.Text>();
        for (var line : DemoLines.of("notes.txt")) {
            if (line.startsWith("= ")) {
                var head = line.substring(2).split(" \\| ", 2);
                notes.add(new Note.Text(head[0], head[1], ""));
            } else {
                var last = notes.removeLast();
                notes.add(new Note.Text(last.title(), last.source(), last.words() + "\n" + line));
            }
        }
        return List.copyOf(notes);
    }
}
