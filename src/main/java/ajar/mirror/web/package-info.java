/** The mirror as pages: the coach's own, what is shown to somebody, and what school and district are told. */
@NullMarked
package ajar.mirror.web;

import org.jspecify.annotations.NullMarked;
