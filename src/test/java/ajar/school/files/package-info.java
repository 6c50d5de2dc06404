/** Tests of the readers, with small files written for them. */
@NullMarked
package ajar.school.files;

import org.jspecify.annotations.NullMarked;
