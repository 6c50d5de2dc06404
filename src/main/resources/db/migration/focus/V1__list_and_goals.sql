-- Everybody's list of what they work on, and the goals of the school. Words of a list are sealed (site.vault); what is left in the open is
-- order, state and where something came from, and only its owner reads that.

create schema focus;

-- What was said last holds; nothing where it was taken back.
create table focus.vision (
    id      uuid primary key default uuidv7(),
    school  uuid not null references school.school,
    words   text not null check (length(words) <= 400),
    said_at timestamptz not null default now(),
    said_by uuid not null,
    foreign key (school, said_by) references school.person (school, id)
);

-- Few, and dated: those that are not over take the places 1 to 5 of their school.
create table focus.common_goal (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    name       text not null check (length(name) between 1 and 120),
    first_date date not null,
    last_date  date not null check (last_date >= first_date),
    place      smallint check (place between 1 and 5),
    written_at timestamptz not null default now(),
    written_by uuid not null,
    unique (school, id),
    unique (school, place),
    foreign key (school, written_by) references school.person (school, id)
);
comment on column focus.common_goal.place is 'none once it is over, or was taken down';

create table focus.item (
    id        uuid primary key,
    school    uuid not null references school.school,
    person    uuid not null,
    title     bytea not null check (length(title) <= 2000),
    words     bytea not null check (length(words) <= 4000),
    reason    bytea check (length(reason) <= 3000),
    state     text not null check (state in ('active', 'waiting', 'parked', 'done', 'off')),
    place     smallint not null check (place >= 1),
    since     timestamptz not null default now(),
    origin    text not null check (origin in ('self', 'own_answer', 'visit', 'post', 'chapter')),
    origin_id uuid,
    goal      uuid,
    put_at    timestamptz not null default now(),
    -- One or two things at a time, whatever the application says. Checked at the end of each statement, so that places can be exchanged.
    check (state <> 'active' or place <= 2),
    constraint one_in_each_place unique (person, state, place) deferrable initially immediate,
    check (state <> 'parked' or reason is not null),
    check ((origin = 'self') = (origin_id is null)),
    unique (person, origin, origin_id),
    unique (school, id),
    foreign key (school, person) references school.person (school, id) on delete cascade,
    foreign key (school, goal) references focus.common_goal (school, id) on delete set null (goal)
);
comment on column focus.item.reason is 'why it was parked the last time';

-- How a list was before its owner changed it last; thrown away after an hour with what was taken off.
create table focus.step_back (
    person   uuid primary key,
    school   uuid not null,
    what     text not null check (what in ('started', 'finished', 'finished-started', 'swapped', 'parked', 'again', 'placed', 'off')),
    before   jsonb not null,
    taken_at timestamptz not null,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- What a wish is for.
create table focus.wish_purpose (
    wish   uuid primary key,
    school uuid not null,
    person uuid not null,
    item   uuid not null,
    foreign key (school, wish) references visits.wish (school, id) on delete cascade,
    foreign key (school, item) references focus.item (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

alter table focus.vision enable row level security;
alter table focus.common_goal enable row level security;
alter table focus.item enable row level security;
alter table focus.step_back enable row level security;
alter table focus.wish_purpose enable row level security;

do $$
declare
    t text;
    own_school constant text := 'school = (select site.current_school())';
begin
    foreach t in array array['item', 'step_back', 'wish_purpose'] loop
        execute format('create policy own_list on focus.%I for all using (%s and person = (select site.current_person()))
            with check (%s and person = (select site.current_person()))', t, own_school, own_school);
    end loop;
    foreach t in array array['vision', 'common_goal'] loop
        execute format('create policy own_school_reads on focus.%I for select using (%s)', t, own_school);
        execute format('create policy leads on focus.%I for all
            using (%s and ((select school.holds(''leader'')) or (select school.holds(''steward''))))
            with check (%s and ((select school.holds(''leader'')) or (select school.holds(''steward''))))', t, own_school, own_school);
    end loop;
end
$$;
create policy erased on focus.vision for all using (school = (select site.current_school()) and site.erases(said_by))
    with check (school = (select site.current_school()) and site.erases(said_by));
create policy erased on focus.common_goal for all using (school = (select site.current_school()) and site.erases(written_by))
    with check (school = (select site.current_school()) and site.erases(written_by));

-- Which wishes are for something in hand: a plan asks when it is made, and learns neither whose list that is nor what stands on it.
create function focus.wishes_in_hand() returns setof uuid
    language sql stable security definer set search_path = focus, pg_temp
    as $$ select p.wish from focus.wish_purpose p join focus.item i on i.id = p.item
           where i.state = 'active' and p.school = site.current_school() and site.current_job() = 'plan' $$;
