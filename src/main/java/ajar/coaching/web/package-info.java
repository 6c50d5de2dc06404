/** Where struggles are written, and whom one talks with. */
@NullMarked
package ajar.coaching.web;

import org.jspecify.annotations.NullMarked;
