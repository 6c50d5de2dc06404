package ajar.notices.calendars;

import ajar.notices.readers.Recipient;

/** Tells calendars by mail, in the transaction in which it is asked to. */
public interface CalendarMail {

    /** @return whether a mail will say it */
    boolean tell(Recipient who, Entry entry);
}
