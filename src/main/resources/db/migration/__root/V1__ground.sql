-- What every module stands on: what the app role may do at all, in whose name it does it, sessions, and events on their way.

create extension if not exists btree_gist with schema public;

-- The app role reads and writes rows, in schemas and tables that migrations make from here on; row level security says which rows.
alter default privileges grant usage on schemas to ${app};
alter default privileges grant select, insert, update, delete on tables to ${app};
alter default privileges grant usage on sequences to ${app};

create schema site;

-- After a transaction its settings are empty strings rather than unset, hence nullif.
create function site.current_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('ajar.person', true), '')::uuid;

create function site.current_school() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('ajar.school', true), '')::uuid;

create function site.current_job() returns text
    language sql stable parallel safe
    return nullif(current_setting('ajar.job', true), '');

comment on function site.current_person() is 'the person a transaction is in the name of, or null';
comment on function site.current_school() is 'the school a transaction is for, or null';
comment on function site.current_job() is 'the job a transaction belongs to, or null';

-- Sessions and events on their way belong to no school: the app reads them before it knows anybody, so they hold ids only.
create schema ground;

create table ground.session (
    primary_id            char(36) not null constraint session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index session_by_id on ground.session (session_id);
create index session_by_expiry on ground.session (expiry_time);
create index session_by_principal on ground.session (principal_name);

create table ground.session_attributes (
    session_primary_id char(36)     not null references ground.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create table ground.event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on ground.event_publication using hash (serialized_event);
create index event_publication_by_completion on ground.event_publication (completion_date);
