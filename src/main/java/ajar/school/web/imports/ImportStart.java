package ajar.school.web.imports;

import java.util.List;

/** Where an import begins, and those that wait for a decision. */
public record ImportStart(String refusal, String note, List<Waiting> waiting) {

    /** An upload nobody has confirmed yet. */
    public record Waiting(String address, String names, String since) {}
}
