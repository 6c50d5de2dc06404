package ajar.site.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template behind a view name: {@code visits/web/chairButton} is {@code src/main/jte/visits/web/chairButton.jte}.
 *
 * <p>Templates are compiled with the application, into the packages of their modules. With {@code ajar.templates.edit=true} they are
 * read from the source folder instead and an edit shows at once; under another package name, or the loader would find the compiled
 * ones first.
 */
@Component
class JteViews implements ViewResolver, Ordered {

    private static final Path SOURCES = Path.of("src/main/jte");

    private final TemplateEngine templates;
    private final Frames frames;

    JteViews(Frames frames, @Value("${ajar.templates.edit:false}") boolean edit) {
        this.frames = frames;
        this.templates = edit
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(SOURCES),
                        Path.of("target/jte-edit"),
                        ContentType.Html,
                        null,
                        "ajar.edit")
                : TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ajar");
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        // "redirect:" and "forward:" are for the resolver behind this one.
        return name.contains(":") ? null : new JteView(templates, name + ".jte", frames);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
