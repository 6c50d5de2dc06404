/**
 * A teacher's struggle, the conversation with the coach it is brought to, and what the teacher takes from it.
 *
 * <p>Exactly two people read a conversation, and nothing here tells anybody that there is one: no arrow points into this module, its
 * pages alone show it, and to all others it is as if it did not exist. Every word is sealed under a key of the conversation's own. The
 * coach asks; answers are the teacher's, and so is the last word.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: demo",
            "notices",
            "site",
            "site :: calendars",
            "site :: mine",
            "site :: times",
            "site :: vault",
            "dots",
            "dots :: help",
            "dots :: ranking",
            "focus",
            "meaning",
            "postgres"
        })
@NullMarked
package ajar.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
