package ajar.shelf;

import ajar.school.PersonId;
import java.util.List;

/**
 * What a reader works on just now, so that chapters which fit stand first [F3]. A port: whoever keeps such things implements it.
 *
 * <p>Called in the name of the reader. The words are compared in memory while the page is made; the shelf neither stores them nor what
 * was found to fit.
 */
public interface ReadersFocus {

    /** What is in hand, in the reader's own words; empty where nothing is. */
    List<String> inHand(PersonId reader);
}
