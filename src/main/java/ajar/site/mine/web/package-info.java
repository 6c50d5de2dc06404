/** The pages of what is one's own, and the steward's page of those who have left. */
@NullMarked
package ajar.site.mine.web;

import org.jspecify.annotations.NullMarked;
