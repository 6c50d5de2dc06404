/**
 * Pictures that people bring. Each is decoded within limits, turned upright and written anew in three widths, so that nothing of the file
 * that was brought is kept: no place, no camera, nothing that only looks like a picture.
 */
@NamedInterface("pictures")
@NullMarked
package ajar.site.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
