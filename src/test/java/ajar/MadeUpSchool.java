package ajar;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ajar.postgres.FreshDatabase;
import ajar.postgres.RowsAsFounded;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application with its made-up school on a free port ({@code @LocalServerPort}). All such tests share one application, and
 * each class of them finds the school as it was founded, on the Monday on which time begins, whatever the class before did to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "ajar.demo=true",
            // One browser after another asks from one address.
            "ajar.limits.pages-of-person=1000000/1000000",
            "ajar.limits.pages-of-address=1000000/1000000",
            "ajar.limits.sign-in-of-address=1000000/1000000"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({SettableClock.InPlaceOfTheRealOne.class, SealedTexts.class})
@TestExecutionListeners(listeners = RowsAsFounded.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Tag("slow")
public @interface MadeUpSchool {}
