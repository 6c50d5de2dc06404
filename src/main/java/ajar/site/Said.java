package ajar.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the page before left to be said on this one, under that name; empty if nothing was left. A {@code String} of a controller that
 * comes from there alone: what stands in an address is never said, or anybody could make the page say it.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Said {

    /** As it was given to {@code RedirectAttributes.addFlashAttribute}. */
    String value();
}
