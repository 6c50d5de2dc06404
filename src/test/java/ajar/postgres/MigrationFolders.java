package ajar.postgres;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The folders of migrations in the order that the application properties give. */
final class MigrationFolders {

    private MigrationFolders() {}

    static List<String> listed() {
        try {
            var properties = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
            return List.of(properties.getProperty("ajar.migrations").split("\\s*,\\s*"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
