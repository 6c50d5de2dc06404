/**
 * From bytes to text, rows and XML elements, within limits and without knowing what they mean: whatever is hostile
 * or broken ends here.
 */
@NullMarked
package ajar.school.files.raw;

import org.jspecify.annotations.NullMarked;
