package ajar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link DemoTest} that changes the made-up school for good: these share a second school, away from those who only look around. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DemoTest(properties = {"ajar.demo=true", "ajar.demo.changes=for-good"})
public @interface LastingDemoTest {}
