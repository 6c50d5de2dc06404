/** Pages of dots: what may help, the visits one could make, and what one is known for. */
@NullMarked
package ajar.dots.web;

import org.jspecify.annotations.NullMarked;
