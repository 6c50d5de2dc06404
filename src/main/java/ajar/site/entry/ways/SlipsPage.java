package ajar.site.entry.ways;

import ajar.site.Qr;
import java.util.List;

/**
 * Codes on paper, to be cut apart; they are shown this once.
 *
 * @param mailed how many others were sent by mail
 */
public record SlipsPage(String school, String address, String until, List<Slip> slips, int mailed) {

    /** One person's code. */
    public record Slip(String name, String code, Qr qr) {}
}
