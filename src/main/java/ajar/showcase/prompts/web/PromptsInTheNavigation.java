package ajar.showcase.prompts.web;

import ajar.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the prompts stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class PromptsInTheNavigation {

    private static final int IN_THE_SHOWCASE = 62;

    @Bean
    Place promptsPlace() {
        return Place.forAll("/prompts", "showcase-prompts.place", "social", IN_THE_SHOWCASE);
    }
}
