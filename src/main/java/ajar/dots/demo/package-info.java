/** What people of the made-up school are known for. */
@NullMarked
package ajar.dots.demo;

import org.jspecify.annotations.NullMarked;
