/** The page behind the bell, how one is told, and what programs ask for without signing in. */
@NullMarked
package ajar.notices.web;

import org.jspecify.annotations.NullMarked;
