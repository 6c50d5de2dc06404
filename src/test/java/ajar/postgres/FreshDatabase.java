package ajar.postgres;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application context a database of its own, the way an operator would: by naming one. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var access = TestServer.shared().copy();
        Map<String, Object> properties = Map.of(
                "ajar.database.url", access.url(),
                "ajar.database.owner", access.owner().name(),
                "ajar.database.owner-password", access.owner().password(),
                "ajar.database.app", access.app().name(),
                "ajar.database.app-password", access.app().password(),
                // Half an hour off the full one, so that a mistake with zones shows.
                "spring.datasource.hikari.connection-init-sql", "set time zone 'Australia/Lord_Howe'",
                "spring.datasource.hikari.minimum-idle", "1");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", properties));
        context.getBeanFactory().registerSingleton("owner", new Owner(access));
    }
}
