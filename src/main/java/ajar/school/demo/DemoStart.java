package ajar.school.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In a demo the school is there before the first page is asked for. */
@Component
@ConditionalOnProperty("ajar.demo")
record DemoStart(Hawthorn hawthorn) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        hawthorn.found();
    }
}
