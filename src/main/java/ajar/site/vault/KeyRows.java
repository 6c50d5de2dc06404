package ajar.site.vault;

import ajar.postgres.KeysDatabase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Repository;

/** The wrapped keys in their database. Each transaction names the one scope it is about and sees the rows of no other. */
@Repository
class KeyRows {

    private static final String ALL = "*";

    private final KeysDatabase keys;

    KeyRows(KeysDatabase keys) {
        this.keys = keys;
    }

    /** @param master the digest of the master key that wraps it */
    record Row(UUID id, String scope, byte[] wrapped, String master) {}

    Optional<Row> inUse(Scope scope) {
        return within(scope.toString(), () -> rowInUse(scope));
    }

    Optional<Row> find(Scope scope, UUID id) {
        return within(scope.toString(), () -> keys.db()
                .sql("""
                        select id, scope, wrapped, master from vault.data_key where id = :id and scope = :scope
                        """)
                .param("id", id)
                .param("scope", scope.toString())
                .query(Row.class)
                .optional());
    }

    /** The key in use afterwards: this one, or that of somebody who was first. */
    Row keep(Scope scope, Row fresh) {
        return within(scope.toString(), () -> {
            keys.db()
                    .sql("""
                    insert into vault.data_key (id, scope, wrapped, master) values (:id, :scope, :wrapped, :master)
                    on conflict (scope) where retired_at is null do nothing
                    """)
                    .param("id", fresh.id())
                    .param("scope", fresh.scope())
                    .param("wrapped", fresh.wrapped())
                    .param("master", fresh.master())
                    .update();
            return rowInUse(scope).orElseThrow();
        });
    }

    void retire(Scope scope) {
        within(
                scope.toString(),
                () -> keys.db().sql("""
                        update vault.data_key set retired_at = now() where scope = :scope and retired_at is null
                        """).param("scope", scope.toString()).update());
    }

    void deleteRetired(Scope scope) {
        within(scope.toString(), () -> keys.db()
                .sql("delete from vault.data_key where scope = :scope and retired_at is not null")
                .param("scope", scope.toString())
                .update());
    }

    void delete(Scope scope) {
        within(scope.toString(), () -> keys.db()
                .sql("delete from vault.data_key where scope = :scope")
                .param("scope", scope.toString())
                .update());
    }

    /** Locked until the transaction ends: of two who wrap anew, the second finds nothing left. For {@link #overAll}. */
    List<Row> wrappedByOthers(String master, int limit) {
        return keys.db()
                .sql("""
                select id, scope, wrapped, master from vault.data_key
                 where master <> :master
                 order by id
                   for update
                 limit :limit
                """)
                .param("master", master)
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    void rewrap(Row row) {
        keys.db()
                .sql("update vault.data_key set wrapped = :wrapped, master = :master where id = :id")
                .param("wrapped", row.wrapped())
                .param("master", row.master())
                .param("id", row.id())
                .update();
    }

    boolean isEmpty() {
        return overAll(() -> keys.db()
                .sql("select not exists (select from vault.data_key)")
                .query(Boolean.class)
                .single());
    }

    /** For wrapping anew: sees the rows of all scopes. */
    <T> T overAll(Supplier<T> work) {
        return within(ALL, work);
    }

    private Optional<Row> rowInUse(Scope scope) {
        return keys.db()
                .sql("""
                select id, scope, wrapped, master from vault.data_key where scope = :scope and retired_at is null
                """)
                .param("scope", scope.toString())
                .query(Row.class)
                .optional();
    }

    private <T> T within(String scope, Supplier<T> work) {
        var result = keys.transaction().execute(status -> {
            keys.db()
                    .sql("select set_config('ajar.scope', :scope, true)")
                    .param("scope", scope)
                    .query(String.class)
                    .single();
            return work.get();
        });
        if (result == null) {
            throw new IllegalStateException("A transaction of the keys came to nothing.");
        }
        return result;
    }
}
