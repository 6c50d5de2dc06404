/** The made-up school Hawthorn: its people, its week and its year, founded once when a demo starts with an empty database. */
@NamedInterface("demo")
@NullMarked
package ajar.school.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
