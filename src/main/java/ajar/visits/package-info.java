/**
 * Teachers open lessons, colleagues come to learn, and a plan finds the time and the cover.
 *
 * <p>A visit is never an observation: nothing here can hold a rating of, or a remark about, the teacher who opened the door.
 * Who stands in for the visitor is the planner's question.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: people",
            "school :: practices",
            "notices",
            "site",
            "site :: audit",
            "site :: calendars",
            "site :: mine",
            "site :: times",
            "site :: work",
            "planner",
            "planner :: *",
            "postgres"
        })
@NullMarked
package ajar.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
