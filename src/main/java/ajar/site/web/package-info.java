/** The pages every installation has: first page, sign-in, More, and errors; and the machinery that draws all pages. */
@NullMarked
package ajar.site.web;

import org.jspecify.annotations.NullMarked;
