package ajar.postgres;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** What migrations connect with, and nothing else. */
record OwnerConnection(DatabaseAccess access) implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
        return access.owner().name();
    }

    @Override
    public String getPassword() {
        return access.owner().password();
    }

    @Override
    public String getJdbcUrl() {
        return access.url();
    }
}
