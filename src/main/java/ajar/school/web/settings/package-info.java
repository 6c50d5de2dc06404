/** What the school says of itself: a steward's page. */
@NullMarked
package ajar.school.web.settings;

import org.jspecify.annotations.NullMarked;
