package ajar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.Ajar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the running application, asked for by everybody, with ids of one's own, of colleagues, of other schools, of nobody. */
@AccessTest
class AccessMatrixTest {

    /** Answered before any controller: signing in and out, and files that are the same for everybody. */
    private static final Set<String> OF_FILTERS = Set.of(
            "POST /sign-out",
            "GET /sign-in/with/{id}",
            "POST /sign-in/with/{id}",
            "GET /sign-in/from/{id}",
            "GET /fonts/{name}",
            "GET /icons/{name}");

    @Autowired
    Asking asking;

    @Autowired
    RequestMappingHandlerMapping routes;

    private final AccessTable table = AccessTable.read();

    @Test
    void namesEveryAddress() {
        var named = new TreeSet<String>();
        table.places().keySet().forEach(key -> named.add(key.replaceAll(" \\(.*\\)", "")));
        named.removeAll(OF_FILTERS);
        var mapped = new TreeSet<String>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (isOurs(handler)) {
                mapped.addAll(keys(route));
            }
        });
        assertThat(named).isEqualTo(mapped);
    }

    /** Tests of the site have pages of their own, such as one that breaks. */
    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Ajar.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static List<String> keys(RequestMappingInfo route) {
        var isHtmx = route.getHeadersCondition().getExpressions().stream()
                .anyMatch(header -> header.getName().equals("HX-Request") && !header.isNegated());
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern + (isHtmx ? " htmx" : "")))
                .toList();
    }

    @Test
    void answersAsTheTableSays() {
        var wrong = Cells.all(asking);
        table.places().values().forEach(wrong::lookAt);
        assertThat(wrong.found()).isEmpty();
        assertThat(wrong.count()).isGreaterThan(2_000);
    }

    @Test
    void tellsNobodyWhatIsElsewhere() {
        var wrong = Cells.all(asking);
        table.places().values().stream().filter(Place::isOfSomebody).forEach(wrong::compareElsewhere);
        assertThat(wrong.found()).isEmpty();
        assertThat(wrong.count()).isGreaterThan(2_500);
    }
}
