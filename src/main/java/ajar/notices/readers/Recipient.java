package ajar.notices.readers;

import ajar.postgres.DatabaseContext;
import ajar.site.Me;
import ajar.site.Words;
import java.util.function.Supplier;

/**
 * Somebody who is told something.
 *
 * @param address where mail reaches them, shown by them to be theirs; empty where none is or their way in is shut
 */
public record Recipient(Me me, Words words, Reader reader, String address) {

    public boolean hasAddress() {
        return !address.isEmpty();
    }

    /** What is to be said is read as that person, who so is told what their pages show and no more. */
    public <T> T inTheirName(Supplier<T> reading) {
        return DatabaseContext.as(me.id().value(), me.schoolId().value(), reading::get);
    }
}
