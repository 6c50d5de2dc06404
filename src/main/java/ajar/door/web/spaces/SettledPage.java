package ajar.door.web.spaces;

import java.util.List;

/**
 * What spaces are when, and what signs tell.
 *
 * @param parts the heads of the table of rules
 * @param map the address of the map for everybody; empty where there is none
 */
public record SettledPage(
        String note,
        String refusal,
        List<String> parts,
        List<Kind> kinds,
        List<Row> changes,
        List<Choice> spaces,
        List<Choice> worlds,
        String today,
        boolean showsNames,
        boolean mapForAll,
        String map,
        List<Line> lines) {

    public record Kind(String name, List<Cell> cells) {}

    /** @param name of the field; @param said kind and part, for those who hear it */
    public record Cell(String name, String said, List<Choice> worlds) {}

    public record Row(String id, String said, String line) {}

    public record Line(String name, String word, String typed, String otherwise) {}
}
