package ajar.visits.plans;

import java.util.Map;

/**
 * Why something is so in a plan, before it is worded: a message key and what stands in its gaps. People are kept as ids, so that
 * a reason never outlives a name: {@code person:<uuid>}, {@code date:2026-05-12}, {@code clock:12:05}; numbers count, the rest is said
 * as it stands (a group's name, a slot's).
 */
public record Reason(String key, Map<String, Object> gaps) {

    public Reason {
        gaps = Map.copyOf(gaps);
    }

    public static Reason of(String key) {
        return new Reason(key, Map.of());
    }
}
