package ajar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application; {@code ./ajar} is the way in. */
@SpringBootApplication
public class Ajar {
    static void main(String[] arguments) {
        SpringApplication.run(Ajar.class, arguments);
    }
}
