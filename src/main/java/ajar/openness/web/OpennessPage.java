package ajar.openness.web;

import java.util.List;

/**
 * How open the school is, for who works there.
 *
 * @param title the sentence; before the first release what the page is about
 * @param counted who is counted, and until when; empty before the first release
 * @param bars none before the first release
 * @param own what holds of the reader; empty for whoever teaches nothing
 * @param over terms and months, the latest first
 * @param overHeads what stands in their cells
 * @param departments of the last term that is over
 * @param departmentHeads what stands in their cells
 * @param departmentsTitle with the term; empty where there are none
 * @param district whether the reader leads the district
 */
public record OpennessPage(
        String title,
        String counted,
        List<Bar> bars,
        List<String> own,
        List<Row> over,
        List<String> overHeads,
        List<Row> departments,
        List<String> departmentHeads,
        String departmentsTitle,
        boolean district) {

    /**
     * A share as a sentence with a bar.
     *
     * @param said "21 of 58", "fewer than 5 of 58", or that it cannot be told
     * @param note that it stands as it was told before; may be empty
     * @param sure as far as it is filled, in hundredths
     * @param maybe as far as it may reach, in hundredths
     */
    public record Bar(String what, String said, String note, int sure, int maybe) {}

    /** @param cells in the order of the heads */
    public record Row(String name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public OpennessPage {
        bars = List.copyOf(bars);
        own = List.copyOf(own);
        over = List.copyOf(over);
        overHeads = List.copyOf(overHeads);
        departmentHeads = List.copyOf(departmentHeads);
        departments = List.copyOf(departments);
    }
}
