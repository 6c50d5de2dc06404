/** Fills the made-up school with struggles and conversations, so that whoever looks around sees how one reads. */
@NullMarked
package ajar.coaching.demo;

import org.jspecify.annotations.NullMarked;
