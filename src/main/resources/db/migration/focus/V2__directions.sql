-- How many people pull in which direction, released once a week for the school as a whole. Who was counted is kept for twelve weeks, because
-- the next release must tell nothing of anybody even to whoever kept all of these; nobody but the job that releases reads it.

create table focus.release (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    week        date not null check (extract(isodow from week) = 1),
    released_at timestamptz not null,
    unique (school, id),
    unique (school, week)
);

-- What is shown. A direction that is not here is not shown, and whether that is for its own sake is not told.
create table focus.figure (
    school    uuid not null,
    release   uuid not null,
    direction text not null check (direction ~ '^(any|own|[0-9a-f-]{36})$'),
    people    integer not null check (people >= 5),
    primary key (release, direction),
    foreign key (school, release) references focus.release (school, id) on delete cascade
);
comment on column focus.figure.direction is 'the id of a common goal, own, or any';

create table focus.counted (
    id        uuid primary key default gen_random_uuid(),
    school    uuid not null,
    release   uuid not null,
    direction text not null check (direction ~ '^(any|own|[0-9a-f-]{36})$'),
    person    uuid not null,
    foreign key (release, direction) references focus.figure (release, direction) on delete cascade,
    foreign key (school, person) references school.person (school, id)
);
create index counted_by_release on focus.counted (release, direction);

alter table focus.release enable row level security;
alter table focus.figure enable row level security;
alter table focus.counted enable row level security;

do $$
declare
    t text;
begin
    foreach t in array array['release', 'figure', 'counted'] loop
        execute format('create policy released on focus.%I for all
            using (school = (select site.current_school()) and (select site.current_job()) = ''release'')
            with check (school = (select site.current_school()) and (select site.current_job()) = ''release'')', t);
    end loop;
    foreach t in array array['release', 'figure'] loop
        execute format('create policy leader_reads on focus.%I for select
            using (school = (select site.current_school()) and (select school.holds(''leader'')))', t);
    end loop;
end
$$;
create policy erased on focus.counted for all using (school = (select site.current_school()) and site.erases(person))
    with check (school = (select site.current_school()) and site.erases(person));

-- Looks for schools before any is known.
create policy release_looks on school.school for select using ((select site.current_job()) = 'release');

-- Who pulls where just now: a direction is a goal that is up, or one's own.
create function focus.directions() returns table (person uuid, goal uuid)
    language sql stable security definer set search_path = focus, pg_temp
    as $$ select distinct i.person, g.id
            from focus.item i
            join school.person p on p.id = i.person and p.left_on is null
            left join focus.common_goal g on g.id = i.goal and g.place is not null
           where i.state = 'active' and i.school = site.current_school() and site.current_job() = 'release' $$;
