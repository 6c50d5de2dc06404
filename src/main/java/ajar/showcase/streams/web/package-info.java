/** The pages of posts one after another. */
@NullMarked
package ajar.showcase.streams.web;

import org.jspecify.annotations.NullMarked;
