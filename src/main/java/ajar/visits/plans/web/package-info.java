/** The organiser's pages around a plan, and the page on which a colleague answers when asked to stand in. */
@NullMarked
package ajar.visits.plans.web;

import org.jspecify.annotations.NullMarked;
