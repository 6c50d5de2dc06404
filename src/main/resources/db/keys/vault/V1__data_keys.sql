-- Keys of confidential text, each wrapped by the master key, which is in no database. Lies in a database of its own: a copy of the
-- school's data, or of these keys, says nothing without the other and the master key.

alter default privileges grant usage on schemas to ${app};
alter default privileges grant select, insert, update, delete on tables to ${app};

create schema vault;

-- A transaction names the one scope whose keys it needs, or that it wraps all keys anew; whoever names nothing sees nothing.
create function vault.current_scope() returns text
    language sql stable parallel safe
    return nullif(current_setting('ajar.scope', true), '');

create table vault.data_key (
    id         uuid primary key,
    scope      text        not null check (scope ~ '^[a-z_]{1,40}/[0-9a-f-]{36}$'),
    wrapped    bytea       not null check (length(wrapped) between 32 and 200),
    master     text        not null check (length(master) = 16),
    made_at    timestamptz not null default now(),
    retired_at timestamptz
);
create unique index one_key_in_use on vault.data_key (scope) where retired_at is null;
create index data_key_by_scope on vault.data_key (scope);
comment on column vault.data_key.scope is 'whose texts it locks: a kind, a slash, an id';
comment on column vault.data_key.master is 'which master key wraps it, told by a digest';
comment on column vault.data_key.retired_at is 'from then on it opens what it locked and locks nothing new';

alter table vault.data_key enable row level security;
create policy named_scope on vault.data_key for all
    using (scope = (select vault.current_scope())) with check (scope = (select vault.current_scope()));
create policy rewrapping on vault.data_key for all
    using ((select vault.current_scope()) = '*') with check ((select vault.current_scope()) = '*');

-- Which master key this vault belongs to. A second row is there only while keys are wrapped anew.
create table vault.master (
    digest   text primary key check (length(digest) = 16),
    in_use   boolean     not null default true,
    known_at timestamptz not null default now()
);
create unique index one_master_in_use on vault.master (in_use) where in_use;

-- Holds digests only; every start compares them before it opens anything.
alter table vault.master enable row level security;
create policy every_start on vault.master for all using (true) with check (true);

-- Who was erased lately. Lies here and not with the school's data: a copy of those that is put back does not know of it, and Ajar erases
-- again what came back with it.
create table vault.erased (
    erasure    uuid primary key,
    school     uuid        not null,
    person     uuid        not null,
    on_leaving boolean     not null,
    at         timestamptz not null
);

alter table vault.erased enable row level security;
create policy erasing on vault.erased for all
    using ((select vault.current_scope()) = '*') with check ((select vault.current_scope()) = '*');
