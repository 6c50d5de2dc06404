package ajar.postgres;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application context a database of its own, the way an operator would: by naming one. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Made up for tests: 32 bytes in base64. */
    public static final String MASTER_KEY = "YSBtYXN0ZXIga2V5IG9mIG5vIHNjaG9vbCBhdCBhbGw=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var access = TestServer.shared().copy();
        var keys = TestServer.shared().keysCopy();
        var properties = new HashMap<String, Object>();
        properties.putAll(named("ajar.database.", access));
        properties.putAll(named("ajar.keys.", keys));
        properties.put("ajar.master-key", MASTER_KEY);
        // Half an hour off the full one, so that a mistake with zones shows.
        properties.put("ajar.timer", "false");
        properties.put("spring.datasource.hikari.connection-init-sql", "set time zone 'Australia/Lord_Howe'");
        properties.put("spring.datasource.hikari.minimum-idle", "1");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", properties));
        context.getBeanFactory().registerSingleton("owner", new Owner(access));
        context.getBeanFactory().registerSingleton("keysOwner", new KeysOwner(keys));
    }

    private static Map<String, Object> named(String prefix, DatabaseAccess access) {
        return Map.of(
                prefix + "url", access.url(),
                prefix + "owner", access.owner().name(),
                prefix + "owner-password", access.owner().password(),
                prefix + "app", access.app().name(),
                prefix + "app-password", access.app().password());
    }
}
