package ajar.site.passkeys;

import java.time.Instant;

/** One of somebody's passkeys as they see it. {@code id} is base64url. */
public record Passkey(String id, String label, Instant madeAt, Instant usedAt) {}
