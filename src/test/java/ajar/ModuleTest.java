package ajar;

import ajar.postgres.EmptyTables;
import ajar.postgres.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Boots the module of the test's package, what it depends on, the site frame, and a real PostgreSQL whose tables are empty
 * before each test. {@link ajar.postgres.Owner} prepares rows, {@link SettableClock} moves time. Tests of one module share
 * one application as long as they add no properties or beans of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        verifyAutomatically = false,
        extraIncludes = {"postgres", "school", "school.web", "notices", "site"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(SettableClock.InPlaceOfTheRealOne.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {}
