/** What somebody says about their own week: the periods that are protected [T4]. */
@NullMarked
package ajar.school.web.own;

import org.jspecify.annotations.NullMarked;
