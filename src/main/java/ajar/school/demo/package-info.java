/** The made-up school Hawthorn: its people, its week and its year, founded once when a demo starts with an empty database. */
@NullMarked
package ajar.school.demo;

import org.jspecify.annotations.NullMarked;
