package ajar;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program listens where Ajar wanted to. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is taken by another program, so Ajar could not open there.".formatted(cause.getPort()),
                "Stop that program, or choose another port: SERVER_PORT=%d ./ajar".formatted(cause.getPort() + 1),
                cause);
    }
}
