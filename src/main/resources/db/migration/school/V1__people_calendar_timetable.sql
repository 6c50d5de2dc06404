-- The school itself: who works there, when its days are, what is taught when and where.
-- Every table carries its school, so that one policy keeps schools apart; who may write is said per table.

create schema school;

create table school.district (
    id   uuid primary key default uuidv7(),
    name text not null check (length(name) between 1 and 120)
);

create table school.school (
    id            uuid primary key default uuidv7(),
    district      uuid     not null references school.district,
    name          text     not null check (length(name) between 1 and 120),
    zone          text     not null,
    first_weekday smallint not null default 1 check (first_weekday between 1 and 7),
    demo          boolean  not null default false
);

create table school.person (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    code        text not null check (length(code) between 1 and 40),
    given_name  text not null default '',
    family_name text not null check (length(family_name) between 1 and 120),
    email       text,
    department  text,
    coach       uuid references school.person,
    joined_on   date,
    left_on     date,
    unique (school, code),
    unique (school, id)
);
comment on column school.person.coach is 'the coach who talks a visit over with this teacher; a convenience of the plan, not a coaching relation';

create table school.role (
    school  uuid not null references school.school,
    person  uuid not null references school.person on delete cascade,
    role    text not null check (role in
        ('teacher', 'coach', 'cover_staff', 'organiser', 'moderator', 'leader', 'district_lead', 'steward')),
    primary key (school, person, role)
);

create table school.practice (
    id      uuid primary key default uuidv7(),
    school  uuid not null references school.school,
    name    text not null check (length(name) between 1 and 80),
    unique (school, name),
    unique (school, id)
);

create table school.practice_synonym (
    school   uuid not null,
    practice uuid not null,
    word     text not null check (length(word) between 1 and 80),
    primary key (school, word),
    foreign key (school, practice) references school.practice (school, id) on delete cascade
);

create table school.room (
    id       uuid primary key default uuidv7(),
    school   uuid not null references school.school,
    code     text not null check (length(code) between 1 and 40),
    building text not null default '',
    unique (school, code),
    unique (school, id)
);

create table school.pupil_group (
    id       uuid primary key default uuidv7(),
    school   uuid not null references school.school,
    code     text not null check (length(code) between 1 and 60),
    unique (school, code),
    unique (school, id)
);

-- A division (lower school, upper school) has its own cycle and its own bells.
create table school.division (
    id         uuid primary key default uuidv7(),
    school     uuid     not null references school.school,
    name       text     not null check (length(name) between 1 and 80),
    cycle      text     not null check (cycle in ('weekday', 'ab_weeks', 'sliding')),
    cycle_days smallint not null check (cycle_days between 1 and 60),
    weekdays   smallint not null default 5 check (weekdays between 1 and 7),
    starts_on  date     not null,
    ends_on    date     not null check (ends_on >= starts_on),
    unique (school, name),
    unique (school, id)
);
comment on column school.division.starts_on is 'day 1 of the cycle, and week A, begin here';

create table school.bell_schedule (
    id       uuid primary key default uuidv7(),
    school   uuid    not null,
    division uuid    not null,
    name     text    not null check (length(name) between 1 and 80),
    regular  boolean not null default false,
    unique (school, id),
    unique (division, name),
    foreign key (school, division) references school.division (school, id) on delete cascade
);
create unique index one_regular_schedule_per_division on school.bell_schedule (division) where regular;

-- Slots may overlap in clock time, and a slot that a schedule leaves out does not take place on its days.
create table school.slot (
    school        uuid     not null,
    bell_schedule uuid     not null,
    period        smallint not null check (period between 1 and 99),
    name          text     not null check (length(name) between 1 and 40),
    starts        time     not null,
    ends          time     not null check (ends > starts),
    kind          text     not null default 'lesson' check (kind in ('lesson', 'break', 'lunch', 'duty')),
    primary key (bell_schedule, period),
    foreign key (school, bell_schedule) references school.bell_schedule (school, id) on delete cascade
);

-- What differs from the rule of the cycle: a closure, another schedule, a forced cycle day.
create table school.calendar_change (
    school        uuid not null,
    division      uuid not null,
    on_date       date not null,
    closed        boolean not null default false,
    slides        boolean not null default true,
    cycle_day     smallint check (cycle_day between 1 and 60),
    bell_schedule uuid references school.bell_schedule,
    reason        text not null default '',
    changed_by    uuid references school.person,
    changed_at    timestamptz not null default now(),
    primary key (division, on_date),
    foreign key (school, division) references school.division (school, id) on delete cascade
);
comment on column school.calendar_change.slides is 'for a closure in a sliding cycle: later days move on (true) or this cycle day is skipped (false)';

create table school.timetable_version (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    division    uuid,
    name        text not null,
    valid_from  date not null,
    valid_until date not null check (valid_until >= valid_from),
    content     text not null,
    imported_by uuid references school.person,
    imported_at timestamptz not null default now(),
    unique (school, id),
    foreign key (school, division) references school.division (school, id),
    constraint one_version_at_a_time
        exclude using gist ((coalesce(division, school)) with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on column school.timetable_version.division is 'whose timetable it is; null: the whole school''s';
comment on column school.timetable_version.content is 'digest of what it holds: importing the same again changes nothing';

-- thread stays the same when a later version holds the same lesson (teachers, groups, subject, day, period).
create table school.lesson (
    id        uuid primary key default uuidv7(),
    school    uuid     not null,
    version   uuid     not null,
    thread    uuid     not null default uuidv7(),
    division  uuid     not null,
    subject   text     not null default '',
    room      uuid,
    cycle_day smallint not null check (cycle_day between 1 and 60),
    period    smallint not null check (period between 1 and 99),
    duty      boolean  not null default false,
    unique (school, id),
    unique (version, thread),
    foreign key (school, version) references school.timetable_version (school, id) on delete cascade,
    foreign key (school, division) references school.division (school, id),
    foreign key (school, room) references school.room (school, id)
);
create index lesson_by_slot on school.lesson (version, cycle_day, period);
create index lesson_by_thread on school.lesson (thread);
comment on column school.lesson.duty is 'a duty without pupils: it makes people busy and needs no cover';

create table school.lesson_teacher (
    school uuid not null,
    lesson uuid not null,
    person uuid not null,
    primary key (lesson, person),
    foreign key (school, lesson) references school.lesson (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id)
);
create index lesson_teacher_by_person on school.lesson_teacher (person);

create table school.lesson_group (
    school      uuid not null,
    lesson      uuid not null,
    pupil_group uuid not null,
    primary key (lesson, pupil_group),
    foreign key (school, lesson) references school.lesson (school, id) on delete cascade,
    foreign key (school, pupil_group) references school.pupil_group (school, id)
);
create index lesson_group_by_group on school.lesson_group (pupil_group);

-- What a person does every cycle when not teaching. Protected time is never used for cover.
create table school.standing_time (
    school    uuid     not null,
    person    uuid     not null,
    cycle_day smallint not null check (cycle_day between 1 and 60),
    period    smallint not null check (period between 1 and 99),
    kind      text     not null check (kind in ('protected', 'duty', 'on_call', 'away')),
    primary key (person, cycle_day, period),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- A lesson that must not be left to a stand-in on this date, a test for instance.
create table school.no_cover (
    school  uuid not null references school.school,
    thread  uuid not null,
    on_date date not null,
    said_by uuid references school.person,
    primary key (thread, on_date)
);

-- Time that some module has taken of a person; why is known to that module alone.
create table school.time_taken (
    id     uuid primary key default uuidv7(),
    school uuid not null,
    person uuid not null,
    during tsrange not null check (not isempty(during)),
    taker  text not null,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index time_taken_by_person on school.time_taken using gist (person, during);

-- Whom a code of an imported file really means; asked once, then remembered.
create table school.imported_code (
    school uuid not null references school.school,
    code   text not null,
    person uuid references school.person,
    primary key (school, code)
);
comment on column school.imported_code.person is 'null: a placeholder, nobody in particular';

-- An upload waits here until somebody has looked at its preview and confirms it; choices is what was decided about it so far.
create table school.timetable_upload (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    uploaded_by uuid not null references school.person,
    uploaded_at timestamptz not null default now(),
    choices     jsonb,
    confirmed_at timestamptz,
    version     uuid references school.timetable_version on delete set null,
    unique (school, id)
);

create table school.timetable_upload_file (
    school  uuid not null,
    upload  uuid not null,
    place   smallint not null,
    name    text not null,
    content bytea not null,
    primary key (upload, place),
    foreign key (school, upload) references school.timetable_upload (school, id) on delete cascade
);

-- The owner reads roles past the policies, so that asking "is this a steward?" cannot loop.
create function school.holds(wanted text) returns boolean
    language sql stable security definer set search_path = school, pg_temp
    as $$ select exists (select from school.role
                          where person = site.current_person() and school = site.current_school() and role = wanted) $$;

do $$
declare
    t text;
begin
    -- Everybody of a school reads its frame; stewards write it, and jobs act for a school they were started for.
    foreach t in array array['person', 'role', 'practice', 'practice_synonym', 'room', 'pupil_group', 'division',
        'bell_schedule', 'slot', 'calendar_change', 'timetable_version', 'lesson', 'lesson_teacher', 'lesson_group',
        'imported_code'] loop
        execute format('alter table school.%I enable row level security', t);
        execute format('create policy own_school_reads on school.%I for select using (school = (select site.current_school()))', t);
        execute format($f$create policy steward_writes on school.%I for all
            using (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))
            with check (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))$f$, t);
    end loop;
    foreach t in array array['timetable_upload', 'timetable_upload_file'] loop
        execute format('alter table school.%I enable row level security', t);
        execute format($f$create policy steward_only on school.%I for all
            using (school = (select site.current_school()) and (select school.holds('steward')))
            with check (school = (select site.current_school()) and (select school.holds('steward')))$f$, t);
    end loop;
end
$$;

alter table school.district enable row level security;
create policy own_district on school.district for select
    using (id in (select district from school.school));
create policy demo_founds on school.district for all using ((select site.current_job()) = 'demo') with check ((select site.current_job()) = 'demo');

alter table school.school enable row level security;
create policy own_school on school.school for select
    using (id = (select site.current_school()) or (select site.current_job()) in ('sign_in', 'plan', 'demo'));
create policy steward_settles on school.school for update
    using (id = (select site.current_school()) and (select school.holds('steward')));
create policy demo_founds on school.school for all using ((select site.current_job()) = 'demo') with check ((select site.current_job()) = 'demo');

-- Signing in looks a person up before anybody is known.
create policy sign_in_looks_up on school.person for select using ((select site.current_job()) = 'sign_in');
create policy sign_in_looks_up on school.role for select using ((select site.current_job()) = 'sign_in');

alter table school.standing_time enable row level security;
create policy own_school_reads on school.standing_time for select using (school = (select site.current_school()));
create policy own_or_steward_writes on school.standing_time for all
    using (school = (select site.current_school())
        and (person = (select site.current_person()) or (select school.holds('steward')) or (select site.current_job()) = 'demo'))
    with check (school = (select site.current_school())
        and (person = (select site.current_person()) or (select school.holds('steward')) or (select site.current_job()) = 'demo'));

alter table school.no_cover enable row level security;
create policy own_school_reads on school.no_cover for select using (school = (select site.current_school()));
create policy own_school_says on school.no_cover for all
    using (school = (select site.current_school())
        and ((select school.holds('teacher')) or (select school.holds('steward')) or (select school.holds('organiser')) or (select site.current_job()) = 'demo'))
    with check (school = (select site.current_school())
        and ((select school.holds('teacher')) or (select school.holds('steward')) or (select school.holds('organiser')) or (select site.current_job()) = 'demo'));

alter table school.time_taken enable row level security;
create policy own_time on school.time_taken for all
    using (school = (select site.current_school())
        and (person = (select site.current_person()) or (select school.holds('organiser')) or (select site.current_job()) is not null))
    with check (school = (select site.current_school())
        and (person = (select site.current_person()) or (select school.holds('organiser')) or (select site.current_job()) is not null));
