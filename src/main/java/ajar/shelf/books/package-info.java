/** The books of a school, each once. What they are is read from its number where it has one. */
@NamedInterface("books")
@NullMarked
package ajar.shelf.books;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
