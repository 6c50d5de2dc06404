/** When the bells ring: a steward's page. */
@NullMarked
package ajar.school.web.bells;

import org.jspecify.annotations.NullMarked;
