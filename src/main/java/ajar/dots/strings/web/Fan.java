package ajar.dots.strings.web;

import ajar.dots.strings.web.Web.Place;

/**
 * One dot in the middle, others in an arc above it and in one below; on a phone in rows that grow away from the middle.
 *
 * @param above how many
 * @param below how many
 */
record Fan(int above, int below) {

    /** More would be a knot; the table has them all. */
    static final int SIDE_MAX = 7;

    /** Room for a name in two lines. */
    private static final int EDGE = 54;

    private static final int ARC = 190;
    private static final int ROW = 84;

    /** From the middle outwards, by how many there are in a row: what runs from a row to the middle passes between the names of those before. */
    private static final double[][][] ROWS = {
        {{50}, {11, 89}},
        {{50}, {30, 70}, {17, 50, 83}},
        {{33}, {33, 67}},
    };

    Web.Heights heights() {
        return new Web.Heights(rows(above) * ROW + rows(below) * ROW + 2 * EDGE, arc(above) + arc(below) + 2 * EDGE);
    }

    Place middle(boolean narrow) {
        return narrow ? at(50, rows(above) * ROW + EDGE, true) : at(50, arc(above) + EDGE, false);
    }

    Place above(int n, boolean narrow) {
        return narrow ? inRows(n, above, -1) : inArc(n, above, -1);
    }

    Place below(int n, boolean narrow) {
        return narrow ? inRows(n, below, 1) : inArc(n, below, 1);
    }

    private Place inArc(int n, int of, int way) {
        var turn = Math.PI * (n + .5) / of;
        return at(50 - 42 * Math.cos(turn), arc(above) + EDGE + way * ARC * Math.sin(turn), false);
    }

    private Place inRows(int n, int of, int way) {
        int row = 0;
        int first = 0;
        while (n >= first + ROWS[row].length) {
            first += ROWS[row].length;
            row++;
        }
        int inRow = Math.min(of - first, ROWS[row].length);
        return at(ROWS[row][inRow - 1][n - first], rows(above) * ROW + EDGE + way * (row + 1) * ROW, true);
    }

    private Place at(double x, double pixels, boolean narrow) {
        return new Place(
                x, 100 * pixels / (narrow ? heights().narrow() : heights().wide()));
    }

    private static int arc(int of) {
        return of == 0 ? 0 : ARC;
    }

    private static int rows(int of) {
        int rows = 0;
        for (int left = of; left > 0; left -= ROWS[rows - 1].length) {
            rows++;
        }
        return rows;
    }
}
