package ajar;

import ajar.postgres.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs the whole application on a free port ({@code @LocalServerPort}) with a database of its own. All such tests share one
 * application and its rows, so each makes the rows it speaks of and touches no others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // All these tests ask from one address, and fast; WaitingTest is about those who ask too often.
            "ajar.limits.sign-in-of-address=1000000/1000000",
            "ajar.limits.code-mails-of-address=1000000/1000000"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(SettableClock.InPlaceOfTheRealOne.class)
@Tag("slow")
public @interface WebTest {}
