package ajar;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why Ajar did not start as {@code ./ajar} says what is missing: one sentence what, one what to do. */
class PlainFailures implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.print("%n%s%n%s%n".formatted(analysis.getDescription(), analysis.getAction()));
    }
}
