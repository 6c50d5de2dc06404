package ajar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link WebTest} in a real browser: a test that takes a {@code Page} gets one of its own, with no cookies, whose addresses
 * begin at the application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@Tag("browser")
@ExtendWith(Pages.class)
public @interface BrowserTest {}
