package ajar.site.accounts;

import java.util.UUID;

/** A human being with ways in, whatever they are at which school. */
public record AccountId(UUID value) {}
