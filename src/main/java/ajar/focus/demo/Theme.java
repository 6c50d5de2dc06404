package ajar.focus.demo;

import java.util.List;
import java.util.Optional;

/**
 * Something a teacher works on.
 *
 * @param practice as the school calls it
 * @param goal place of the school's goal it belongs to, or -1 for a direction of one's own
 */
record Theme(String practice, String title, String words, int goal) {

    static final List<Theme> ALL = List.of(
            new Theme("Waiting time", "Waiting after a question", "I count to five before I take the first hand.", 0),
            new Theme("Exit line", "The exit line", "One line on a card before they leave, and I read three.", 2),
            new Theme(
                    "Starting a discussion",
                    "A question that starts a talk",
                    "I ask, and say nothing until three have spoken.",
                    0),
            new Theme("Silent start", "Starting without me", "The task is on the board before they come in.", -1),
            new Theme("Reading aloud", "Reading aloud, all of us", "A paragraph each, and nobody is passed over.", 1),
            new Theme(
                    "Mistakes on the board",
                    "Mistakes that we can use",
                    "A wrong answer goes up, and we find out what is right in it.",
                    -1),
            new Theme("Cold calling", "Hands down", "Everybody thinks, then I choose.", 0),
            new Theme("Mini whiteboards", "Thirty answers at once", "I look at all of them before I say a word.", 2),
            new Theme(
                    "Retrieval practice", "Four questions from last term", "Five minutes, no marks, every Monday.", -1),
            new Theme("Drawing to think", "Drawing before writing", "A sketch first, with three labels.", 1),
            new Theme("Clear instructions", "Fewer words before they begin", "Three sentences, then go.", -1),
            new Theme("Peer feedback", "Feedback in the same lesson", "They change one thing before the bell.", 2),
            new Theme("Worked examples", "An example with a hole in it", "", -1),
            new Theme("Group work", "A part for everybody in a group", "Nobody can finish without the others.", 0));

    /** What waits, or is behind them; a person has some of these. */
    static final List<String> LATER = List.of(
            "Fewer words on the board",
            "Marking in the lesson",
            "Starting on time",
            "Homework that is read",
            "The last five minutes",
            "Names of all of 7C",
            "Questions from them, not from me",
            "A text that all can read");

    static Optional<Theme> of(String practice) {
        return ALL.stream().filter(theme -> theme.practice().equals(practice)).findFirst();
    }
}
