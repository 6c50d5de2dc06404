package ajar.matrix;

import ajar.SealedTexts;
import ajar.SettableClock;
import ajar.postgres.Experiments;
import ajar.postgres.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application with the schools of {@link TwoDistricts} in a database of its own; all such tests share it and change nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@SpringBootTest(
        properties = {
            // Nobody asks so often but this table.
            "ajar.limits.pages-of-person=1000000/1000000",
            "ajar.limits.pages-of-address=1000000/1000000",
            "ajar.limits.sign-in-of-address=1000000/1000000",
            "ajar.limits.code-mails-of-address=1000000/1000000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({
    SettableClock.InPlaceOfTheRealOne.class,
    Experiments.AroundAllTransactions.class,
    Asking.class,
    SealedTexts.class
})
@interface AccessTest {}
