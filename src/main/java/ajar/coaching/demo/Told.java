package ajar.coaching.demo;

import ajar.coaching.conversations.Kind;
import java.util.List;

/** A conversation as it is told: what it began with, and what was written in it. */
record Told(int beganDaysAgo, String struggle, List<Line> lines) {

    /** @param after so many hours after the line before */
    record Line(Kind kind, int after, String words) {}

    static Line asks(int after, String words) {
        return new Line(Kind.QUESTION, after, words);
    }

    static Line answers(int after, String words) {
        return new Line(Kind.ANSWER, after, words);
    }

    static Line notes(int after, String words) {
        return new Line(Kind.NOTE, after, words);
    }

    static Line asksForAnExample(int after) {
        return new Line(Kind.ASKING, after, "");
    }

    /** Words are the reason; whom it leads to, the school decides. */
    static Line sendsAnExample(int after, String words) {
        return new Line(Kind.DOT, after, words);
    }

    static Line closes(int after, String words) {
        return new Line(Kind.OWN_ANSWER, after, words);
    }

    static final List<String> KEPT = List.of(
            "Half of them have packed before I have said what the homework is. I hear myself get louder every week.",
            "I say yes to everything. The trip, the concert, the display. Then I plan lessons at eleven at night.");

    /** The guest's, under way: it waits for the teacher's answer. */
    static final Told THREE_HANDS = new Told(
            9,
            "When I ask a question the same three hands go up, and everybody else waits for them. Then I fill the silence myself.",
            List.of(
                    asks(22, "What happens in the silence, before you fill it?"),
                    answers(27, "I count to one, perhaps. Then I hear my own voice, explaining the question again."),
                    notes(2, "“My own voice”, for the second time."),
                    asks(1, "Who would have had an answer at five?"),
                    answers(44, "The quiet half by the window, I think. They write well. They never get there first."),
                    notes(3, "They are seen. What is wanted of them has not been said yet."),
                    asks(1, "What will you do on Thursday?")));

    /** The guest's, closed. */
    static final Told LATE_BOOKS = new Told(
            34,
            "I take thirty books home on Thursday and bring them back on Monday, and nobody reads what I wrote. I am not sure I would either.",
            List.of(
                    asks(20, "What would you like a pupil to do in the five minutes after reading your comments?"),
                    answers(26, "Change one sentence. Just one, and see that it is better."),
                    asks(5, "When did somebody last do that?"),
                    answers(
                            40,
                            "In March, when I had forgotten my pen and said it to them instead. Six of them changed something while I stood there."),
                    notes(1, "Forgot the pen. Said it. Stood there."),
                    asks(1, "What of that could you have on an ordinary Thursday?"),
                    closes(
                            50,
                            "I leave the books at school. I walk around with the five that puzzle me most, and say it while they write.")));

    /** Of a colleague who waits for an example. */
    static final Told GROUP_WORK = new Told(
            6,
            "In groups one of them works and three are on holiday. When I walk over they all look busy.",
            List.of(
                    asks(18, "What should every member of the group be able to do when the task is done?"),
                    answers(25, "Explain the graph. Each of them, not only the one who drew it."),
                    asks(3, "How do they know that?"),
                    answers(21, "They do not. I know it. I never say it before, I only ask for it afterwards."),
                    notes(2, "“I only ask for it afterwards.”"),
                    asksForAnExample(1)));

    /** Of a colleague who was sent one. */
    static final Told FIRST_MINUTES = new Told(
            15,
            "The first ten minutes of the afternoon are gone before we begin. Bags, chairs, somebody has no pen, somebody is telling me about lunch.",
            List.of(
                    asks(19, "Walk me through the first five minutes, from the door to the first task."),
                    answers(
                            30,
                            "I stand at the desk and wait. They know I wait. It has become a game, and they are better at it."),
                    asks(6, "When does it not happen?"),
                    answers(23, "On Wednesdays, when the task is on the board already because I come from next door."),
                    asksForAnExample(2),
                    sendsAnExample(20, "The first minutes there are without a word, and nobody seems to miss it."),
                    answers(
                            45,
                            "I went. The task was on the tables, not on the board. I had not thought of the tables.")));

    /** Of a colleague, brought just now. */
    static final Told ONE_PUPIL = new Told(
            1,
            "There is one class where I look at the clock. I have begun to plan it so that it is over quickly, and I think they notice.",
            List.of());

    /** What the guest and the coach wrote for the leader, out of a conversation that is closed. */
    static final String CARD =
            "Comments that pupils use need time in the lesson, not at home. For a term we try it without taking books home, and would like the evenings of the marking week to stay free for it.";
}
