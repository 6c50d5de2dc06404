package ajar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school that brings its own PostgreSQL, and the ways in which its two roles can be made wrongly. */
class OwnServerTest {

    private final DatabaseAccess good = TestServer.shared().copy();
    private final String app = "app_" + UUID.randomUUID().toString().substring(0, 8);
    private final JdbcClient superuser = JdbcClient.create(TestServer.shared().superuserOf(good));

    @AfterEach
    void forgetTheRole() {
        if (!superuser
                .sql("select exists (select from pg_roles where rolname = ?)")
                .param(app)
                .query(Boolean.class)
                .single()) {
            return;
        }
        superuser.sql("drop owned by " + app).update();
        superuser.sql("drop role " + app).update();
    }

    @Test
    void isTakenWithTwoPlainRoles() {
        assertThat(asked("login").looked().app().name()).isEqualTo(app);
    }

    @ParameterizedTest
    @CsvSource({
        "login superuser, is a superuser",
        "login bypassrls, has BYPASSRLS",
        "login in role ajar_owner, is a member of ajar_owner",
        "nologin, does not let the role",
    })
    void isRefusedWhereTheAppsRoleIs(String made, String why) {
        assertThatThrownBy(asked(made)::looked)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(app)
                .hasMessageContaining(why);
    }

    @Test
    void isRefusedWhereTheAppOwnsTables() {
        var server = asked("login");
        superuser.sql("create table public.theirs (a int)").update();
        superuser.sql("alter table public.theirs owner to " + app).update();
        assertThatThrownBy(server::looked).hasMessageContaining("owns tables in it");
    }

    @Test
    void isRefusedWhereOneRoleIsBoth() {
        var owner = good.owner();
        asked("login");
        assertThatThrownBy(() -> new OwnServer(new DatabaseAccess(good.url(), owner, owner)).looked())
                .hasMessageContaining("are both ajar_owner");
    }

    @Test
    void saysWhichPasswordIsWrong() {
        asked("login");
        var wrong = new Login(good.owner().name(), "guess");
        assertThatThrownBy(() -> new OwnServer(new DatabaseAccess(good.url(), wrong, good.app())).looked())
                .hasMessageContaining("does not let the role ajar_owner in")
                .extracting(refused -> ((DatabaseUnavailable) refused).wayOut())
                .asString()
                .contains("AJAR_DATABASE_OWNER_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/ajar, No PostgreSQL answers at",
        "postgres://127.0.0.1/ajar, has to begin with jdbc:postgresql://",
        "jdbc:postgresql://:x/y/z, No PostgreSQL answers at",
    })
    void saysWhenNobodyAnswers(String url, String why) {
        asked("login");
        assertThatThrownBy(() -> new OwnServer(new DatabaseAccess(url, good.owner(), good.app())).looked())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(why);
    }

    @Test
    void saysWhenThereIsNoSuchDatabase() {
        asked("login");
        var elsewhere = new DatabaseAccess(good.url() + "_gone", good.owner(), good.app());
        assertThatThrownBy(() -> new OwnServer(elsewhere).looked()).hasMessageContaining("has no such database");
    }

    /** What the other database's role could read there, or write, is not locked away from it. */
    @Test
    void isNoPlaceForKeysWhereTheDataLie() {
        var keys = TestServer.shared().keysCopy();
        assertThat(new OwnServer(keys, "AJAR_KEYS").lookedAgainst(good)).isEqualTo(keys);
        assertThatThrownBy(() -> new OwnServer(good, "AJAR_KEYS").lookedAgainst(good))
                .hasMessageContaining("where the data lie");
        superuser
                .sql("grant connect on database " + keys.url().replaceAll(".*/", "") + " to ajar_app")
                .update();
        assertThatThrownBy(() -> new OwnServer(keys, "AJAR_KEYS").lookedAgainst(good))
                .hasMessageContaining("ajar_app of AJAR_DATABASE_APP may connect to the data keys");
    }

    /** The good server with an app role made like that. */
    private OwnServer asked(String made) {
        superuser.sql("create role " + app + " password 'x' " + made).update();
        return new OwnServer(new DatabaseAccess(good.url(), good.owner(), new Login(app, "x")));
    }
}
