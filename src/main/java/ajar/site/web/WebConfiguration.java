package ajar.site.web;

import static java.time.Duration.ofDays;

import ajar.site.Bundles;
import ajar.site.Me;
import ajar.site.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What controllers may take as arguments, which languages there are, and how long browsers keep fonts. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    LocaleResolver localeResolver(Bundles bundles) {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(bundles.spoken());
        languages.setDefaultLocale(Bundles.ENGLISH);
        return languages;
    }

    @Bean
    WebMvcConfigurer siteWebMvc(Bundles bundles, LocaleResolver languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SaidArgument());
                resolvers.add(new RequestArgument<>(Me.class, WebConfiguration::me));
                resolvers.add(
                        new RequestArgument<>(Words.class, request -> bundles.in(languages.resolveLocale(request))));
            }

            @Override
            public void addFormatters(FormatterRegistry formats) {
                formats.addConverter(new IdRecords());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                for (var folder : List.of("fonts", "icons")) {
                    registry.addResourceHandler("/" + folder + "/**")
                            .addResourceLocations("classpath:/static/" + folder + "/")
                            .setCacheControl(CacheControl.maxAge(ofDays(30)).cachePublic());
                }
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> compressed() {
        return server -> {
            var compression = new Compression();
            compression.setEnabled(true);
            server.setCompression(compression);
        };
    }

    private static Me me(HttpServletRequest request) {
        if (request.getAttribute(Me.class.getName()) instanceof Me me) {
            return me;
        }
        throw new AuthenticationCredentialsNotFoundException("A public page asked who is there.");
    }
}
