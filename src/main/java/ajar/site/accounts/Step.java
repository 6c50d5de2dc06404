package ajar.site.accounts;

import java.util.Map;

/** What a browser has begun and not finished. */
public record Step(byte[] token, Kind kind, Map<String, String> content, int tries) {

    /** What was begun. */
    public enum Kind {
        PASSKEY,
        MAIL_CODE,
        PROVIDER,
        INVITATION,
        CLAIM,
        APP_CODE;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Step {
        content = Map.copyOf(content);
    }

    /** Something that was put in when the step began. */
    public String get(String key) {
        var value = content.get(key);
        if (value == null) {
            throw new IllegalStateException("A step of kind %s holds no %s.".formatted(kind, key));
        }
        return value;
    }

    public boolean has(String key) {
        return content.containsKey(key);
    }
}
