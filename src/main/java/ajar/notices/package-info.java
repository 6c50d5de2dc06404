/**
 * Tells people what has become different: behind the bell, in their calendar and by mail. It decides by which of them and when; whoever
 * changes something says only that it is so.
 *
 * <p>Nothing is kept of what is said but its kind and its page. Words and names are found at the moment of saying, in the context of the
 * one they are said to, so that nobody is told more by mail than their pages show, and of coaching nothing but that something waits.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: people",
            "site",
            "site :: mail",
            "site :: calendars",
            "site :: limits",
            "site :: outgoing",
            "site :: vault",
            "postgres"
        })
@NullMarked
package ajar.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
