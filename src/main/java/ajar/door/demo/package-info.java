/** Signs, routines and a paired screen of the made-up school. */
@NullMarked
package ajar.door.demo;

import org.jspecify.annotations.NullMarked;
