package ajar.notices.web;

import ajar.notices.readers.Reader;
import java.util.List;

/**
 * How one is told.
 *
 * @param mail says where mail goes, or why it goes nowhere
 * @param lacksAddress whether one could say where
 * @param feed says since when there is an address of one's calendar and when it was asked for, or empty
 * @param made the address that has just been made, shown this once, or empty
 * @param own the calendar elsewhere that is looked at
 */
public record SettingsPage(
        String said,
        String mail,
        boolean lacksAddress,
        Reader reader,
        List<Day> days,
        String feed,
        String made,
        OwnCalendarPart own) {

    public record Day(String value, String word, boolean chosen) {}
}
