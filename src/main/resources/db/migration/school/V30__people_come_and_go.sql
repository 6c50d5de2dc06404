-- Whoever leaves frees the code: the next of that name may have it, and whoever comes back gets another where it is taken.
alter table school.person drop constraint person_school_code_key;
create unique index code_of_who_is_here on school.person (school, code) where left_on is null;
alter table school.person add constraint email_is_short check (length(email) <= 254);

-- Under which key a roster knows somebody; asked once where it was not clear, then remembered.
create table school.roster_key (
    school uuid not null references school.school,
    system text not null check (length(system) <= 300),
    key    text not null check (length(key) between 1 and 400),
    person uuid,
    primary key (school, system, key),
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index roster_key_by_person on school.roster_key (person);
comment on column school.roster_key.system is 'where the roster comes from: keys of two systems may be equal by chance';
comment on column school.roster_key.person is 'null: somebody who does not belong into Ajar';

-- Which of the schools in a roster this school is.
create table school.roster_school (
    school uuid not null references school.school,
    system text not null check (length(system) <= 300),
    org    text not null check (length(org) between 1 and 400),
    primary key (school, system)
);

-- A roster waits here until somebody has looked at its preview. Files are never kept, only what was read of the staff.
create table school.roster_upload (
    id           uuid primary key default uuidv7(),
    school       uuid not null references school.school,
    uploaded_by  uuid not null references school.person,
    uploaded_at  timestamptz not null default now(),
    name         text not null check (length(name) <= 400),
    kept         jsonb,
    choices      jsonb,
    confirmed_at timestamptz
);

do $$
declare
    t text;
begin
    foreach t in array array['roster_key', 'roster_school', 'roster_upload'] loop
        execute format('alter table school.%I enable row level security', t);
        execute format($f$create policy steward_only on school.%I for all
            using (school = (select site.current_school()) and (select school.holds('steward')))
            with check (school = (select site.current_school()) and (select school.holds('steward')))$f$, t);
    end loop;
end
$$;
