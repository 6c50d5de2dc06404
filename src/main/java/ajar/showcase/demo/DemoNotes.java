package ajar.showcase.demo;

import ajar.showcase.notes.Note;
import java.util.List;

/** What the made-up school's coach has read lately. */
final class DemoNotes {

    static final List<Note.Text> ALL = List.of(
            new Note.Text(
                    "The first two minutes of a talk", "Heard at the coaches’ meeting in Rowan Valley, September", """
                    She starts every conversation with “What would make this half hour worth it for you?” and then writes the answer \
                    where both can see it. I start with how things are going, and lose ten minutes to it.
                    Try it with the next three people. Ask it and then be quiet.
                    """),
            new Note.Text(
                    "Waiting after a question",
                    "M. B. Rowe, Wait time: slowing down may be a way of speeding up, 1986",
                    """
                    Teachers wait about one second. With three, answers get longer and more pupils answer. What I did not know: the \
                    second pause counts as well, the one after the answer.
                    Worth showing in a lesson rather than saying. Who does it here?
                    """),
            new Note.Text(
                    "Skills that travel between neighbours",
                    "Papay, Taylor, Tyler & Laski, Learning job skills from colleagues, 2020",
                    """
                    Pair somebody who is strong in one skill with somebody who looks for exactly that, and pupils of both learn more. \
                    The pairing was by skill, not by who has been here longest.
                    This is what the doors are for. A line for the next staff meeting, without the figures.
                    """),
            new Note.Text("Feedback that asks for something", "Article that lay in the staffroom, no date", """
                    Half of what we call feedback is a mark with a sentence around it. The test: does the pupil know what to do in the \
                    next five minutes?
                    The same holds for me after a visit.
                    """),
            new Note.Text("The checklist at the door", "Gawande, The Checklist Manifesto, chapter 4", """
                    Not to remember everything, but to make people talk before they begin. Could be three lines at the door of the lab.
                    """));

    private DemoNotes() {}
}
