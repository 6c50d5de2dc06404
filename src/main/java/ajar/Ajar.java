package ajar;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts the web application; {@code ./ajar} is the way in. */
@SpringBootApplication
@Modulithic(systemName = "Ajar", sharedModules = "postgres")
public class Ajar {
    static void main(String[] arguments) {
        SpringApplication.run(Ajar.class, arguments);
    }

    /** The only source of time; tests put their own in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
