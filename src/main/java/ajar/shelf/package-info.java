/**
 * Books for people who teach: which chapter for which practice, how many minutes it takes, and who in the building would lend it.
 *
 * <p>A pick is a colleague's word about a text, never about a person. Who reads, borrows or tries something is theirs to say: what is back
 * is forgotten, and nothing here counts people.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: demo",
            "school :: files",
            "school :: practices",
            "school :: tables",
            "notices",
            "site",
            "site :: downloads",
            "site :: limits",
            "site :: outgoing",
            "meaning",
            "postgres"
        })
@NullMarked
package ajar.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
