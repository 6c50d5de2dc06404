/** Addresses of feeds, and the feeds. */
@NullMarked
package ajar.showcase.feeds.web;

import org.jspecify.annotations.NullMarked;
