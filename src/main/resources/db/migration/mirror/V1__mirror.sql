-- A coach's hours, as the coach alone sees them. What visits and conversations took is read where it stands and is not kept here; this is
-- what the coach adds, leaves out, shows to somebody, or asks the planner about.

create schema mirror;

-- Kinds of hours that a school has words of its own for, beside the ready ones.
create table mirror.category (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    name       text not null check (length(name) between 1 and 60),
    side       text not null check (side in ('leading', 'managing')),
    retired_at timestamptz,
    unique (school, id),
    unique (school, name)
);
comment on column mirror.category.retired_at is 'no longer offered; what was entered under it stays';

create table mirror.entry (
    id         uuid primary key,
    school     uuid not null,
    person     uuid not null,
    ready      text check (ready in ('conversation', 'alongside', 'modelling', 'freeing', 'showcase',
                                     'absence', 'testing', 'data', 'duty', 'errands')),
    own        uuid,
    during     tsrange not null check (not isempty(during) and upper(during) - lower(during) <= interval '12 hours'),
    asker      bytea check (length(asker) <= 500),
    entered_at timestamptz not null,
    removed_at timestamptz,
    check (num_nonnulls(ready, own) = 1),
    -- Each minute counts once, whatever the application says.
    constraint each_minute_once exclude using gist (person with =, during with &&) where (removed_at is null),
    foreign key (school, person) references school.person (school, id) on delete cascade,
    foreign key (school, own) references mirror.category (school, id)
);
create index entry_by_person on mirror.entry (person, lower(during));
comment on column mirror.entry.asker is 'who asked for it, in the coach''s words';
comment on column mirror.entry.removed_at is 'can be brought back for a day';

-- Of what fills the mirror by itself: this was not so.
create table mirror.left_out (
    school  uuid not null,
    person  uuid not null,
    way     text not null check (way in ('cover', 'absence', 'beside', 'talk', 'conversation')),
    source  uuid not null,
    left_at timestamptz not null,
    primary key (person, way, source),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- To whom a coach shows the hours; nobody is in here whom the coach did not name.
create table mirror.shown_to (
    school   uuid not null,
    coach    uuid not null,
    viewer   uuid not null check (viewer <> coach),
    shown_at timestamptz not null,
    primary key (coach, viewer),
    foreign key (school, coach) references school.person (school, id) on delete cascade,
    foreign key (school, viewer) references school.person (school, id) on delete cascade
);

-- A question to the planner: what did these hours cost? Asked by the coach, answered by a job.
create table mirror.price (
    id           uuid primary key default uuidv7(),
    school       uuid not null,
    person       uuid not null,
    category     text not null check (category ~ '^([a-z]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'),
    during       tsrange not null check (not isempty(during)),
    state        text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'no_plan', 'failed')),
    asked_at     timestamptz not null,
    heard_of_at  timestamptz,
    done_share   real not null default 0,
    plan_first   date,
    plan_last    date,
    published_at timestamptz,
    asked        integer,
    served       integer,
    bound        integer,
    freed_served integer,
    freed_bound  integer,
    check ((state = 'done') = (num_nonnulls(plan_first, plan_last, published_at, asked, served, bound, freed_served, freed_bound) = 8)),
    unique (person, during),
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index price_to_be_found on mirror.price (asked_at) where state in ('waiting', 'running');

-- What a school, or a district, is told of all coaches together: once a month, three of them or more, and never one.
create table mirror.release (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    level       text not null check (level in ('school', 'district')),
    month       date not null check (extract(day from month) = 1),
    released_at timestamptz not null,
    unique (school, id),
    unique (school, level, month)
);

create table mirror.figure (
    school  uuid not null,
    release uuid not null,
    name    text not null check (name ~ '^[a-z_]+([.][a-z_]+)?$' and length(name) <= 60),
    minutes integer not null check (minutes > 0),
    coaches integer not null check (coaches >= 3),
    primary key (release, name),
    foreign key (school, release) references mirror.release (school, id) on delete cascade
);
comment on column mirror.figure.name is 'a side, or a ready category below it, or the rest of a side';

-- Who was counted: the next release must tell nothing of anybody even to whoever kept this one. Nobody but the job reads it.
create table mirror.counted (
    id      uuid primary key default gen_random_uuid(),
    school  uuid not null,
    release uuid not null,
    name    text not null check (name ~ '^[a-z_]+([.][a-z_]+)?$'),
    person  uuid not null references school.person,
    foreign key (school, release) references mirror.release (school, id) on delete cascade
);
create index counted_by_release on mirror.counted (release);

do $$
declare
    t text;
    here constant text := 'school = (select site.current_school())';
    mine constant text := 'school = (select site.current_school()) and person = (select site.current_person())';
begin
    foreach t in array array['category', 'entry', 'left_out', 'shown_to', 'price', 'release', 'figure', 'counted'] loop
        execute format('alter table mirror.%I enable row level security', t);
    end loop;
    foreach t in array array['entry', 'left_out', 'price'] loop
        execute format('create policy own_hours on mirror.%I for all using (%s) with check (%s)', t, mine, mine);
    end loop;
    foreach t in array array['release', 'figure', 'counted'] loop
        execute format('create policy released on mirror.%I for all
            using (%s and (select site.current_job()) = ''mirror'') with check (%s and (select site.current_job()) = ''mirror'')', t, here, here);
    end loop;
end
$$;

create policy own_school_reads on mirror.category for select using (school = (select site.current_school()));
create policy coaches_name on mirror.category for insert
    with check (school = (select site.current_school()) and (select school.holds('coach')));
create policy coaches_change on mirror.category for update
    using (school = (select site.current_school()) and (select school.holds('coach')))
    with check (school = (select site.current_school()) and (select school.holds('coach')));

create policy coach_decides on mirror.shown_to for all
    using (school = (select site.current_school()) and coach = (select site.current_person()))
    with check (school = (select site.current_school()) and coach = (select site.current_person()));
create policy viewer_reads on mirror.shown_to for select
    using (school = (select site.current_school()) and viewer = (select site.current_person()));
create policy viewer_erased on mirror.shown_to for delete
    using (school = (select site.current_school()) and site.erases(viewer));

-- Whoever works on prices looks for them in all schools, before any is known.
create policy worker_finds on mirror.price for all
    using ((select site.current_job()) = 'plan') with check ((select site.current_job()) = 'plan');

-- A figure of the school is its leaders'; one of the district is the district's.
create policy told on mirror.release for select
    using (school = (select site.current_school())
        and case level when 'school' then (select school.holds('leader')) else (select school.holds('district_lead')) end);
create policy told on mirror.figure for select
    using (school = (select site.current_school()) and release in (select id from mirror.release));
create policy erased on mirror.counted for all using (school = (select site.current_school()) and site.erases(person))
    with check (school = (select site.current_school()) and site.erases(person));

-- The job that releases goes from school to school, and puts those of a district together.
create policy mirror_looks on school.school for select using ((select site.current_job()) = 'mirror');
