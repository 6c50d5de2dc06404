/** The page of today. */
@NullMarked
package ajar.today.web;

import org.jspecify.annotations.NullMarked;
