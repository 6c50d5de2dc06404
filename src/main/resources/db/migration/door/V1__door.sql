-- Spaces and what each is just now; the signs beside their doors, and the screens that show them.

create schema door;

-- A room of the timetable, or a space that has no lessons. Its code is the address of its sign: who stands at the door can read it.
create table door.space (
    id       uuid primary key default uuidv7(),
    school   uuid     not null references school.school,
    room     uuid,
    name     text     not null default '' check (length(name) <= 40),
    kind     text     not null check (kind in ('classroom', 'workshop', 'quiet', 'social', 'corridor')),
    building text     not null default '' check (length(building) <= 60),
    floor    text     not null default '' check (length(floor) <= 20),
    across   smallint not null default 0 check (across between 0 and 40),
    down     smallint not null default 0 check (down between 0 and 40),
    code     text     not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    check (name <> '' or room is not null),
    unique (school, id),
    unique (school, room),
    foreign key (school, room) references school.room (school, id) on delete cascade
);
comment on column door.space.name is 'empty: as the room of the timetable is called';
comment on column door.space.across is 'place on the map of its floor, from 1 at the start of the line; 0: not on it. Likewise down, from the top';

-- What a kind of space is at a part of the day, where that is not the usual.
create table door.world_rule (
    school uuid not null references school.school,
    kind   text not null check (kind in ('classroom', 'workshop', 'quiet', 'social', 'corridor')),
    part   text not null check (part in ('lesson', 'free', 'break', 'lunch')),
    world  text not null check (world in ('work', 'social', 'quiet')),
    primary key (school, kind, part)
);

-- For a while a space, or every space of a school, is something else than the rules say.
create table door.change (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    space      uuid,
    on_date    date not null,
    from_time  time not null,
    until_time time not null check (until_time > from_time),
    world      text not null check (world in ('work', 'social', 'quiet', 'closed')),
    line       text not null default '' check (length(line) <= 140),
    foreign key (school, space) references door.space (school, id) on delete cascade
);
create index change_by_date on door.change (school, on_date);
comment on column door.change.space is 'null: every space of the school';

-- What to do as one comes in to a teacher: always, or with one group. Stands on a sign without the teacher's name.
create table door.routine (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    person      uuid not null,
    pupil_group text not null default '' check (length(pupil_group) <= 200),
    line        text not null check (length(line) between 1 and 140),
    unique (school, id),
    unique (person, pupil_group),
    foreign key (school, person) references school.person (school, id) on delete cascade
);
comment on column door.routine.pupil_group is 'as the groups of a lesson are called; empty: all';

-- The line for one lesson on one day, in place of the routine.
create table door.today_line (
    school  uuid not null references school.school,
    thread  uuid not null,
    on_date date not null,
    said_by uuid not null,
    line    text not null check (length(line) between 1 and 140),
    primary key (thread, on_date, said_by),
    foreign key (school, said_by) references school.person (school, id) on delete cascade
);
create index today_line_by_date on door.today_line (school, on_date);
create index today_line_by_person on door.today_line (said_by);

-- A tablet, a stick or a frame beside a door. It reads the sign of one space and nothing else; without its row it reads nothing.
create table door.screen (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    space      uuid not null,
    code       bytea unique,
    code_until timestamptz,
    token      bytea unique,
    paired_at  timestamptz,
    seen_at    timestamptz,
    check ((code is null) = (code_until is null)),
    check (token is null or code is null),
    unique (school, id),
    foreign key (school, space) references door.space (school, id) on delete cascade
);
create index screen_by_space on door.screen (space);
comment on column door.screen.code is 'SHA-256 of what is typed on it once, until code_until';
comment on column door.screen.token is 'SHA-256 of its address: the address itself is kept on the screen alone';

create table door.setting (
    school      uuid primary key references school.school,
    shows_names boolean not null default false,
    map_code    text unique check (map_code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    work_line   text not null default '' check (length(work_line) <= 140),
    social_line text not null default '' check (length(social_line) <= 140),
    quiet_line  text not null default '' check (length(quiet_line) <= 140)
);
comment on column door.setting.shows_names is 'whether a sign says who teaches';
comment on column door.setting.map_code is 'the address of the map for everybody; null: the map is for those who sign in';

create function door.shows_names() returns boolean
    language sql stable security definer set search_path = door, pg_temp
    as $$ select exists (select from door.setting where school = site.current_school() and shows_names) $$;

-- Whose sign it is that has this address. Asked before anything is known, by the job alone; a new code ends the old one.
create function door.space_at(wanted text) returns table (school uuid, space uuid)
    language sql stable security definer set search_path = door, pg_temp
    as $$ select s.school, s.id from door.space s where s.code = wanted and site.current_job() = 'door' $$;

create function door.map_at(wanted text) returns uuid
    language sql stable security definer set search_path = door, pg_temp
    as $$ select s.school from door.setting s where s.map_code = wanted and site.current_job() = 'door' $$;

-- The same for a screen. That it is alive is written down now and then, not each time.
create function door.space_of(wanted bytea, now timestamptz) returns table (school uuid, space uuid)
    language plpgsql volatile security definer set search_path = door, pg_temp as $$
begin
    if site.current_job() is distinct from 'door' then
        return;
    end if;
    update door.screen s set seen_at = date_trunc('minute', now)
     where s.token = wanted and (s.seen_at is null or s.seen_at < now - interval '10 minutes');
    return query select s.school, s.space from door.screen s where s.token = wanted;
end $$;

-- A code is typed once, in time; from then on the screen comes with its own address.
create function door.pair(typed bytea, token bytea, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = door, pg_temp as $$
begin
    if site.current_job() is distinct from 'door' then
        return false;
    end if;
    update door.screen s set token = pair.token, code = null, code_until = null, paired_at = now
     where s.code = typed and s.code_until > now;
    return found;
end $$;

-- What was said for a day that is over.
create function door.forget(before date) returns void
    language sql volatile security definer set search_path = door, pg_temp
    as $$
    delete from door.today_line where on_date < before and site.current_job() = 'door';
    delete from door.change where on_date < before and site.current_job() = 'door' $$;

do $$
declare
    t text;
begin
    foreach t in array array['space', 'world_rule', 'change', 'setting', 'routine', 'today_line', 'screen'] loop
        execute format('alter table door.%I enable row level security', t);
    end loop;
    foreach t in array array['space', 'world_rule', 'change', 'setting'] loop
        execute format($f$create policy own_school_reads on door.%I for select
            using (school = (select site.current_school())
                and ((select site.current_person()) is not null or (select site.current_job()) = 'door'))$f$, t);
        execute format($f$create policy steward_settles on door.%I for all
            using (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))
            with check (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))$f$, t);
    end loop;
    foreach t in array array['routine', 'today_line'] loop
        execute format($f$create policy door_reads on door.%I for select
            using (school = (select site.current_school()) and (select site.current_job()) = 'door')$f$, t);
        execute format($f$create policy demo_writes on door.%I for insert
            with check (school = (select site.current_school()) and (select site.current_job()) = 'demo')$f$, t);
    end loop;
    -- A door reads lessons, bells, rooms and open doors of its school, as every job does, and nothing of what else a job may read there.
    foreach t in array array['school.role', 'school.standing_time', 'school.no_cover', 'school.imported_code',
        'school.practice', 'school.practice_synonym', 'visits.rule_profile', 'showcase.prompt', 'showcase.round', 'focus.common_goal',
        'focus.vision', 'mirror.category'] loop
        execute format($f$create policy not_for_doors on %s as restrictive for all using ((select site.current_job()) is distinct from 'door')$f$, t);
    end loop;
end
$$;

create policy names_for_doors on school.person as restrictive for all
    using ((select site.current_job()) is distinct from 'door' or (select door.shows_names()));

create policy own on door.routine for all
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));

create policy own on door.today_line for all
    using (school = (select site.current_school()) and said_by = (select site.current_person()))
    with check (school = (select site.current_school()) and said_by = (select site.current_person())
        and thread in (select l.thread from school.lesson l
                         join school.lesson_teacher t on t.lesson = l.id and t.person = (select site.current_person())));

create policy steward_pairs on door.screen for all
    using (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))
    with check (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'));
