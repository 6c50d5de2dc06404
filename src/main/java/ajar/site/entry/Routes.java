package ajar.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which of the application's routes an address belongs to, also where a filter answered before any controller was found. */
@Component
class Routes {

    private static final List<String> OF_FILTERS = List.of("/sign-out", "/sign-in/with/{id}", "/sign-in/from/{id}");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable List<PathPattern> known;

    Routes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Verb and pattern, the most specific one; empty for an address that is none of ours. */
    String of(HttpServletRequest request) {
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return known().stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(pattern -> request.getMethod() + " " + pattern.getPatternString())
                .orElse("");
    }

    /** Read with the first refusal: the mapping is not there yet when filters are made. */
    private List<PathPattern> known() {
        var found = known;
        if (found == null) {
            found = mappings.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .flatMap(route -> Stream.concat(route.getPatternValues().stream(), OF_FILTERS.stream()))
                    .filter(pattern -> !pattern.equals("/error"))
                    .distinct()
                    .map(PathPatternParser.defaultInstance::parse)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            known = found;
        }
        return found;
    }
}
