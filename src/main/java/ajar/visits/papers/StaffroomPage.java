package ajar.visits.papers;

import java.util.List;

/**
 * The agreed visits of a week on one page: days across, slots down.
 *
 * @param named whether it says who comes and who takes their class; else it says no more than the door board
 * @param large whether it is for A3
 * @param choices the other weeks, the other paper, with names or without
 * @param open what is not certain yet, each a sentence
 * @param look how close it must sit to stay on one page
 */
public record StaffroomPage(
        String title,
        String how,
        String printed,
        boolean named,
        boolean large,
        List<Choice> choices,
        List<Day> days,
        List<Row> rows,
        List<String> open,
        String look) {

    public record Choice(String word, String href) {}

    public record Day(String head, String label) {}

    /** @param narrow a break, which is a heavy line on paper */
    public record Row(String name, String clock, boolean narrow, List<Cell> cells) {}

    public record Cell(List<Meeting> meetings) {}

    /**
     * A door and who comes through it.
     *
     * @param clock when it begins, where that differs from its row; else empty
     * @param lines one for each who comes, or how many do
     */
    public record Meeting(String host, String lesson, String room, String clock, List<String> lines) {}

    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.meetings()
                .isEmpty());
    }
}
