package ajar;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.postgres.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** A browser in the whole application, with its made-up school in a database of its own; classes with the same properties share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({SettableClock.InPlaceOfTheRealOne.class, SealedTexts.class})
public @interface DemoTest {

    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default "ajar.demo=true";
}
