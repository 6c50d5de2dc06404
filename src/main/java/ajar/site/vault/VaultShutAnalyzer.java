package ajar.site.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the stack trace of a failed start into the sentence and the way out. */
class VaultShutAnalyzer extends AbstractFailureAnalyzer<VaultShut> {

    @Override
    protected FailureAnalysis analyze(Throwable root, VaultShut cause) {
        return new FailureAnalysis(cause.getMessage(), cause.wayOut(), cause);
    }
}
