package ajar.site.walls;

import static java.util.stream.Collectors.joining;

import ajar.site.Bundles;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Builds the walls into the server itself. */
@Configuration(proxyBeanMethods = false)
class ServerWalls {

    /**
     * Behind a proxy every request seems to come from it, and only it may say otherwise: {@code ajar.proxies} lists the addresses of
     * one's own proxies. Without the list nobody is believed, or everybody could choose the address that limits count.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> believedProxies(
            @Value("${ajar.proxies:}") List<String> proxies) {
        return server -> {
            if (!proxies.isEmpty()) {
                server.addEngineValves(believing(proxies));
            }
        };
    }

    /** Behind the proxies, who tell whether the connection is encrypted; and last, so that what others put up is replaced. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAndRefusals(Bundles bundles) {
        return server -> {
            server.addEngineValves(new HeadersOfEveryAnswer());
            server.addContextCustomizers(context -> refusePlainly(context, bundles));
        };
    }

    private static RemoteIpValve believing(List<String> proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                proxies.stream().map(String::strip).map(Pattern::quote).collect(joining("|")));
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static void refusePlainly(Context context, Bundles bundles) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new PlainRefusals(bundles.in(Bundles.ENGLISH)));
        }
    }
}
