/** The page on which a steward chooses a rule profile and changes it, and on which everybody reads it. */
@NullMarked
package ajar.visits.rules.web;

import org.jspecify.annotations.NullMarked;
