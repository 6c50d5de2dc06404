package ajar.command;

import ajar.planner.Certificate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers as JSON. */
final class Json {

    private Json() {}

    static String of(Certificate proof, double cpuSeconds) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("asked", String.valueOf(proof.asked()));
        fields.put("served", String.valueOf(proof.served()));
        fields.put("first_visits", String.valueOf(proof.firstVisits()));
        fields.put("value", String.valueOf(proof.value()));
        fields.put("bound", String.valueOf(proof.bound()));
        fields.put("gap", decimal(proof.gap(), 8));
        fields.put("t1", String.valueOf(proof.t1()));
        fields.put("t1_bound", String.valueOf(proof.t1Bound()));
        fields.put("t2", String.valueOf(proof.t2()));
        fields.put("t2_bound", String.valueOf(proof.t2Bound()));
        fields.put("count_bound", String.valueOf(proof.countBound()));
        fields.put("cut_short", String.valueOf(proof.cutShort()));
        fields.put("cpu_seconds", decimal(cpuSeconds, 3));
        return of(fields, "{\n  ", ",\n  ", "\n}\n");
    }

    /** On one line. */
    static String line(Map<String, Long> numbers) {
        var fields = new LinkedHashMap<String, String>();
        numbers.forEach((name, number) -> fields.put(name, number.toString()));
        return of(fields, "{", ", ", "}");
    }

    private static String of(Map<String, String> fields, String before, String between, String after) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(between, before, after));
    }

    private static String decimal(double number, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }
}
