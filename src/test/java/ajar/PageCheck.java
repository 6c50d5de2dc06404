package ajar;

import java.util.List;

/** Notes what is wrong with the page that is open. */
record PageCheck(BrowserVisit visit, String address, List<String> wrong) {

    /** What a first visit loads, compressed, without the fonts, the chart library and the pictures that people brought. */
    private static final int BYTES_MAX = 60_000;

    private static final int NARROW = 320;
    private static final int WIDE = 1440;

    private static final String BYTES = """
            () => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                .filter(one => !/[/]fonts[/]|[/]pictures[/]|[/]charts[.]js$/.test(one.name))
                .reduce((sum, one) => sum + one.encodedBodySize, 0)
            """;

    private static final String FOREIGN = """
            () => performance.getEntriesByType('resource').map(one => one.name).filter(name => !name.startsWith(location.origin))
            """;

    void words(List<String> untranslated) {
        if (!untranslated.isEmpty()) {
            wrong.add(address + " says what no bundle says: " + untranslated);
        }
    }

    void fitsThumbs() {
        note("", visit::fits);
        note("", visit::hasTargetsForThumbs);
    }

    /** Mirrored, with text of twice the size, in the dark, and on a desk. Leaves the page narrow and light; its direction is another. */
    void allElse() {
        weighsLittle();
        note("light", visit::isAccessible);
        visit.dark();
        note("dark", visit::isLegible);
        visit.light().mirrored();
        for (int width : new int[] {WIDE, NARROW}) {
            visit.wide(width);
            note("mirrored, " + width + " px", visit::fits);
        }
        visit.magnified().wide(2 * NARROW);
        note("with text of twice the size", visit::fits);
        visit.wide(NARROW);
    }

    private void weighsLittle() {
        var bytes = ((Number) visit.page().evaluate(BYTES)).intValue();
        if (bytes > BYTES_MAX) {
            wrong.add(address + " weighs " + bytes + " bytes");
        }
        var foreign = (List<?>) visit.page().evaluate(FOREIGN);
        if (!foreign.isEmpty()) {
            wrong.add(address + " loads from elsewhere: " + foreign);
        }
    }

    private void note(String how, Runnable look) {
        try {
            look.run();
        } catch (AssertionError fault) {
            wrong.add(address + " " + how + " " + fault.getMessage());
        }
    }
}
