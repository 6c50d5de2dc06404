/** Lending between colleagues: what waits, what is out, and the taps that change it. */
@NullMarked
package ajar.shelf.lending.web;

import org.jspecify.annotations.NullMarked;
