package ajar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Slow because each test sets up a server of its own. */
@Tag("slow")
class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql");

    private final Path home;

    EmbeddedPostgresTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void keepsDataBetweenRuns() {
        try (var server = start()) {
            var owner = owner(Founding.of(server));
            owner.sql("create table kept (line text)").update();
            owner.sql("insert into kept values ('Ada was here')").update();
        }
        try (var server = start()) {
            var owner = owner(Founding.of(server));
            assertThat(owner.sql("select line from kept").query(String.class).list())
                    .containsExactly("Ada was here");
        }
    }

    /** As two runs of the tests do in a fresh clone. */
    @Test
    void isUnpackedByTwoAtOnce() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var one : both.invokeAll(Collections.nCopies(2, () -> Binaries.in(home)))) {
                one.get();
            }
        }
        try (var unpacked = Files.list(home)) {
            assertThat(unpacked).hasSize(1);
        }
    }

    /** What a home from before the second database lacks is added, and nothing else changes. */
    @Test
    void takesOverHomesWithoutKeys() throws IOException {
        start().close();
        var file = home.resolve("passwords");
        var before = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("keys"))
                .toList();
        Files.write(file, before);
        try (var server = start()) {
            assertThat(Files.readAllLines(file)).containsAll(before).hasSize(before.size() + 2);
            assertThat(owner(Founding.of(server))
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(owner(Founding.keysOf(server))
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsTheRolesOfEachDatabaseOutOfTheOther() {
        try (var server = start()) {
            var main = Founding.of(server);
            var keys = Founding.keysOf(server);
            for (var login : List.of(main.owner(), main.app())) {
                assertThatThrownBy(() -> entering(keys, login)).hasMessageContaining("permission denied for database");
            }
            for (var login : List.of(keys.owner(), keys.app())) {
                assertThatThrownBy(() -> entering(main, login)).hasMessageContaining("permission denied for database");
            }
        }
    }

    @Test
    void refusesSecondProgramInTheSameHome() {
        try (var server = start()) {
            assertThat(server.url("ajar")).contains("127.0.0.1");
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("already running");
        }
        start().close();
    }

    @Test
    void endsTheServerThatKilledProgramsLeave() throws IOException {
        var left = start();
        var orphan = ProcessHandle.of(
                        Postmaster.of(home.resolve("data")).orElseThrow().pid())
                .orElseThrow();
        left.forget();
        assertThat(orphan.isAlive()).isTrue();
        try (var server = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(owner(Founding.of(server))
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** The process id in a file that a crash left behind may belong to anybody by now. */
    @Test
    void sparesStrangersThatStaleFilesName() throws IOException {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.write(
                    home.resolve("data/postmaster.pid"),
                    List.of(Long.toString(stranger.pid()), "x", "0", "0", "", "", "", "ready"));
            start().close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void letsNobodyInWithoutPassword() throws IOException {
        try (var server = start()) {
            var guess = new DriverManagerDataSource(server.url("postgres"), EmbeddedPostgres.SUPERUSER, "postgres");
            assertThatThrownBy(guess::getConnection).hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(home.resolve("passwords")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void syncsToDiskWhenDataMatters() {
        try (var server = EmbeddedPostgres.start(home, PROGRAMS, Durability.DURABLE)) {
            var owner = owner(Founding.of(server));
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(owner.sql("select current_setting(?)")
                                .param(setting)
                                .query(String.class)
                                .single())
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void saysWhenDataIsOfAnotherVersion() throws IOException {
        Files.createDirectory(home.resolve("data"));
        Files.writeString(home.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("written by PostgreSQL 17");
    }

    @Test
    void saysWhenPasswordsAreLost() throws IOException {
        start().close();
        Files.delete(home.resolve("passwords"));
        try (var server = start()) {
            assertThatThrownBy(() -> Founding.of(server))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .extracting(lost -> ((DatabaseUnavailable) lost).wayOut())
                    .asString()
                    .contains("passwords");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, PROGRAMS, Durability.THROWAWAY);
    }

    private static void entering(DatabaseAccess access, Login login) throws SQLException {
        new DriverManagerDataSource(access.url(), login.name(), login.password())
                .getConnection()
                .close();
    }

    private static JdbcClient owner(DatabaseAccess access) {
        var login = access.owner();
        return JdbcClient.create(new DriverManagerDataSource(access.url(), login.name(), login.password()));
    }
}
