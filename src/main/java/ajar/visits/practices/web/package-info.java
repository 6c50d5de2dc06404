/** The school's vocabulary of practices, with the doors that show each; a steward changes it. */
@NullMarked
package ajar.visits.practices.web;

import org.jspecify.annotations.NullMarked;
