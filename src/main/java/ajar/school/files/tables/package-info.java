/** Any table that people have, as lines of text: for modules that bring lists of their own. Nothing here throws for what is in a file. */
@NamedInterface("tables")
@NullMarked
package ajar.school.files.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
