package ajar.shelf;

import java.util.UUID;

/** Names a copy that was asked for, or is lent. */
public record LoanId(UUID value) {}
