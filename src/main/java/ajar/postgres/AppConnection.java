package ajar.postgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the application connects with. */
record AppConnection(DatabaseAccess access) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return access.app().name();
    }

    @Override
    public String getPassword() {
        return access.app().password();
    }

    @Override
    public String getJdbcUrl() {
        return access.url();
    }
}
