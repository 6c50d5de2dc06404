/** The pages of a school's prompts: which there are, the wall of one round, and its form. */
@NullMarked
package ajar.showcase.prompts.web;

import org.jspecify.annotations.NullMarked;
