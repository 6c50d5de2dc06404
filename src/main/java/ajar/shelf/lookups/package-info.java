/**
 * What a catalogue elsewhere knows of a number, asked only where whoever runs this installation named one. It is told the number and
 * nothing of the reader; covers are drawn anew and served from here.
 */
@NullMarked
package ajar.shelf.lookups;

import org.jspecify.annotations.NullMarked;
