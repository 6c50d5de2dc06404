-- Doors, wishes, offers, the plan, and what was agreed. Who learns what of whom is said in the policies at the end.

create schema visits;

-- The school's rules, as data. One row per school; the profile's name tells which ready-made profile it began as.
create table visits.rule_profile (
    school                       uuid primary key references school.school,
    profile                      text     not null check (profile in ('volunteers', 'cover_staff', 'rotation', 'paid')),
    colleagues_cover             text     not null check (colleagues_cover in ('never', 'volunteers', 'when_free')),
    visits_per_week              smallint not null default 1  check (visits_per_week between 1 and 10),
    visits_per_horizon           smallint not null default 3  check (visits_per_horizon between 1 and 30),
    own_free_visits_per_horizon  smallint not null default 1  check (own_free_visits_per_horizon between 0 and 30),
    visited_lessons_per_host_week smallint not null default 2 check (visited_lessons_per_host_week between 1 and 10),
    group_covers_per_day         smallint not null default 1  check (group_covers_per_day between 1 and 10),
    group_covers_per_horizon     smallint not null default 2  check (group_covers_per_horizon between 1 and 50),
    course_covers_per_horizon    smallint not null default 1  check (course_covers_per_horizon between 1 and 50),
    debrief_within_school_days   smallint not null default 2  check (debrief_within_school_days between 0 and 10),
    coach_covers_per_week        smallint not null default 7  check (coach_covers_per_week between 0 and 40),
    cover_staff_covers_per_week  smallint not null default 20 check (cover_staff_covers_per_week between 0 and 40),
    colleague_covers_per_week    smallint not null default 1  check (colleague_covers_per_week between 0 and 40),
    on_call_covers_per_week      smallint not null default 1  check (on_call_covers_per_week between 0 and 40),
    debriefs_per_week            smallint not null default 6  check (debriefs_per_week between 0 and 40),
    half_lessons                 boolean  not null default true,
    half_lesson_from_minutes     smallint not null default 40 check (half_lesson_from_minutes between 20 and 240),
    change_minutes               smallint not null default 3  check (change_minutes between 0 and 30),
    walk_minutes                 smallint not null default 5  check (walk_minutes between 0 and 60),
    fair_load                    boolean  not null default true,
    notice_days                  smallint not null default 1  check (notice_days between 0 and 10),
    strict_order                 boolean  not null default true,
    points_first_visit           integer  not null default 600  check (points_first_visit between 0 and 100000),
    points_wish_weight           integer  not null default 100  check (points_wish_weight between 0 and 100000),
    points_debrief               integer  not null default 40   check (points_debrief between 0 and 10000),
    cost_cover_coach             integer  not null default 6    check (cost_cover_coach between 0 and 10000),
    cost_cover_colleague         integer  not null default 9    check (cost_cover_colleague between 0 and 10000),
    cost_cover_on_call           integer  not null default 3    check (cost_cover_on_call between 0 and 10000),
    cost_own_free                integer  not null default 5    check (cost_own_free between 0 and 10000),
    cost_day_later               integer  not null default 1    check (cost_day_later between 0 and 1000)
);

-- Never asked to cover: part-timers, new teachers, whoever the school exempts.
create table visits.exempt_from_cover (
    school uuid not null,
    person uuid not null,
    primary key (person),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

create table visits.open_lesson (
    id           uuid primary key default uuidv7(),
    school       uuid     not null references school.school,
    thread       uuid     not null,
    host         uuid     not null,
    first_date   date     not null,
    last_date    date     not null check (last_date >= first_date),
    to_see       text     not null check (length(to_see) between 1 and 200),
    how_to_enter text     not null default '' check (length(how_to_enter) <= 200),
    chairs       smallint not null check (chairs between 1 and 3),
    outsiders    boolean  not null default false,
    opened_at    timestamptz not null default now(),
    unique (school, id),
    unique (host, thread, first_date),
    foreign key (school, host) references school.person (school, id) on delete cascade
);
create index open_lesson_by_dates on visits.open_lesson (school, first_date, last_date);

create table visits.open_lesson_practice (
    school      uuid not null,
    open_lesson uuid not null,
    practice    uuid not null,
    primary key (open_lesson, practice),
    foreign key (school, open_lesson) references visits.open_lesson (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete cascade
);

-- A door that its host shut on one date.
create table visits.shutting (
    school      uuid not null,
    open_lesson uuid not null,
    on_date     date not null,
    shut_by     uuid not null,
    shut_at     timestamptz not null default now(),
    primary key (open_lesson, on_date),
    foreign key (school, open_lesson) references visits.open_lesson (school, id) on delete cascade
);

create table visits.wish (
    id           uuid primary key default uuidv7(),
    school       uuid not null references school.school,
    visitor      uuid not null,
    host         uuid,
    practice     uuid,
    first_date   date not null,
    last_date    date not null check (last_date >= first_date),
    part         text not null default 'either' check (part in ('whole', 'part', 'either')),
    own_time     text not null default 'either' check (own_time in ('own_free', 'covered', 'either')),
    coach_beside boolean not null default false,
    wished_at    timestamptz not null default now(),
    check ((host is null) <> (practice is null)),
    check (host is null or host <> visitor),
    unique (school, id),
    foreign key (school, visitor) references school.person (school, id) on delete cascade,
    foreign key (school, host) references school.person (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete cascade
);

create table visits.wish_withdrawal (
    school       uuid not null,
    wish         uuid primary key,
    withdrawn_at timestamptz not null default now(),
    foreign key (school, wish) references visits.wish (school, id) on delete cascade
);

-- A window in which somebody can take a class: every cycle, or on one date.
create table visits.offer (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    person     uuid not null,
    cycle_day  smallint check (cycle_day between 1 and 60),
    on_date    date,
    period     smallint not null check (period between 1 and 99),
    first_date date not null,
    last_date  date not null check (last_date >= first_date),
    offered_at timestamptz not null default now(),
    check ((cycle_day is null) <> (on_date is null)),
    unique nulls not distinct (person, cycle_day, on_date, period),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- What the person who offers wants at most; the rule profile may allow less, never more.
create table visits.offer_cap (
    school   uuid not null,
    person   uuid primary key,
    per_day  smallint not null default 1 check (per_day between 0 and 10),
    per_week smallint not null default 2 check (per_week between 0 and 40),
    per_term smallint not null default 12 check (per_term between 0 and 400),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- One plan of a school for some weeks: a draft until it is published.
create table visits.plan (
    id           uuid primary key default uuidv7(),
    school       uuid not null references school.school,
    first_date   date not null,
    last_date    date not null check (last_date >= first_date),
    drafted_at   timestamptz not null default now(),
    drafted_by   uuid not null,
    certificate  jsonb,
    published_at timestamptz,
    published_by uuid,
    discarded_at timestamptz,
    unique (school, id)
);
create unique index one_draft_per_school on visits.plan (school) where published_at is null and discarded_at is null;

-- A run of the planner: a job that outlives a restart. One at a time per school.
create table visits.plan_run (
    id           uuid primary key default uuidv7(),
    school       uuid not null,
    plan         uuid not null,
    seed         bigint not null,
    seconds      smallint not null check (seconds between 1 and 600),
    state        text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
    asked_by     uuid not null,
    asked_at     timestamptz not null default now(),
    started_at   timestamptz,
    heard_of_at  timestamptz,
    stop_asked_at timestamptz,
    finished_at  timestamptz,
    asked        integer,
    served       integer,
    best         bigint,
    bound        bigint,
    phase        text,
    done_share   real,
    trouble      text,
    foreign key (school, plan) references visits.plan (school, id) on delete cascade
);
create unique index one_run_per_school on visits.plan_run (school) where state in ('waiting', 'running');

create table visits.planned_visit (
    id          uuid primary key default uuidv7(),
    school      uuid not null,
    plan        uuid not null,
    wish        uuid not null,
    open_lesson uuid not null,
    on_date     date not null,
    part        text not null check (part in ('whole', 'first_half', 'second_half')),
    stand_in    uuid,
    debrief     tsrange,
    reasons     jsonb not null default '[]',
    unique (plan, wish),
    foreign key (school, plan) references visits.plan (school, id) on delete cascade,
    foreign key (school, wish) references visits.wish (school, id) on delete cascade,
    foreign key (school, open_lesson) references visits.open_lesson (school, id) on delete cascade,
    foreign key (school, stand_in) references school.person (school, id)
);

create table visits.unmet_wish (
    school  uuid not null,
    plan    uuid not null,
    wish    uuid not null,
    kind    text not null,
    reasons jsonb not null default '[]',
    remedy  jsonb,
    primary key (plan, wish),
    foreign key (school, plan) references visits.plan (school, id) on delete cascade,
    foreign key (school, wish) references visits.wish (school, id) on delete cascade
);

-- What people fixed by hand: this one stays as it is ...
create table visits.pin (
    school      uuid not null,
    plan        uuid not null,
    wish        uuid not null,
    open_lesson uuid not null,
    on_date     date not null,
    part        text not null check (part in ('whole', 'first_half', 'second_half')),
    stand_in    uuid,
    pinned_by   uuid not null,
    pinned_at   timestamptz not null default now(),
    primary key (plan, wish),
    foreign key (school, plan) references visits.plan (school, id) on delete cascade,
    foreign key (school, wish) references visits.wish (school, id) on delete cascade
);

-- ... and this one must not be.
create table visits.forbid (
    id           uuid primary key default uuidv7(),
    school       uuid not null,
    plan         uuid not null,
    wish         uuid,
    open_lesson  uuid,
    on_date      date,
    stand_in     uuid,
    forbidden_by uuid not null,
    forbidden_at timestamptz not null default now(),
    check (num_nonnulls(wish, open_lesson, stand_in) >= 1),
    foreign key (school, plan) references visits.plan (school, id) on delete cascade
);

-- A colleague is asked to stand in, so that a wish can be granted.
create table visits.cover_request (
    id          uuid primary key default uuidv7(),
    school      uuid not null,
    plan        uuid not null,
    wish        uuid not null,
    asked       uuid not null,
    on_date     date not null,
    period      smallint not null,
    thread      uuid not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null default now(),
    answer      text check (answer in ('yes', 'no')),
    answered_at timestamptz,
    unique (asked, on_date, period),
    foreign key (school, plan) references visits.plan (school, id) on delete cascade,
    foreign key (school, asked) references school.person (school, id) on delete cascade
);

-- An agreed visit, from a published plan or from a chair taken directly.
create table visits.visit (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    wish        uuid,
    plan        uuid,
    visitor     uuid not null,
    open_lesson uuid not null,
    on_date     date not null,
    part        text not null check (part in ('whole', 'first_half', 'second_half')),
    during      tsrange not null check (not isempty(during)),
    agreed_at   timestamptz not null default now(),
    unique (school, id),
    foreign key (school, wish) references visits.wish (school, id),
    foreign key (school, visitor) references school.person (school, id) on delete cascade,
    foreign key (school, open_lesson) references visits.open_lesson (school, id)
);
create index visit_by_visitor on visits.visit (visitor, on_date);
create index visit_by_door on visits.visit (open_lesson, on_date);

create table visits.visit_cancellation (
    school       uuid not null,
    visit        uuid primary key,
    why          text not null check (why in ('declined', 'absence', 'door_shut', 'day_closed', 'timetable', 'moved', 'withdrawn')),
    cancelled_by uuid,
    cancelled_at timestamptz not null default now(),
    foreign key (school, visit) references visits.visit (school, id) on delete cascade
);

create table visits.cover (
    id         uuid primary key default uuidv7(),
    school     uuid not null,
    visit      uuid not null,
    thread     uuid not null,
    on_date    date not null,
    part       text not null check (part in ('whole', 'first_half', 'second_half')),
    during     tsrange not null check (not isempty(during)),
    stand_in   uuid not null,
    to_do      text not null default '' check (length(to_do) <= 1000),
    agreed_at  timestamptz not null default now(),
    ended_at   timestamptz,
    ended_why  text check (ended_why in ('declined', 'absence', 'replaced', 'visit_cancelled')),
    check ((ended_at is null) = (ended_why is null)),
    unique (school, id),
    foreign key (school, visit) references visits.visit (school, id) on delete cascade,
    foreign key (school, stand_in) references school.person (school, id)
);
create index cover_by_stand_in on visits.cover (stand_in, on_date);

create table visits.debrief (
    school   uuid not null,
    visit    uuid primary key,
    coach    uuid not null,
    during   tsrange not null check (not isempty(during)),
    foreign key (school, visit) references visits.visit (school, id) on delete cascade,
    foreign key (school, coach) references school.person (school, id)
);

-- Nobody is ever in two places, whatever a planner or a race says. A host and a room are booked once for all visitors of a door.
create table visits.booking (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    holder      uuid not null,
    holder_kind text not null check (holder_kind in ('person', 'room')),
    during      tsrange not null check (not isempty(during)),
    purpose     text not null check (purpose in ('visiting', 'hosting', 'covering', 'debrief')),
    visit       uuid,
    open_lesson uuid,
    constraint nobody_is_in_two_places exclude using gist (holder with =, during with &&)
);
create index booking_by_visit on visits.booking (visit);

create table visits.absence (
    id          uuid primary key default uuidv7(),
    school      uuid not null,
    person      uuid not null,
    during      tsrange not null check (not isempty(during)),
    reported_by uuid not null,
    reported_at timestamptz not null default now(),
    settled_at  timestamptz,
    withdrawn_at timestamptz,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- A class of somebody absent that somebody takes: cover for an absence, told apart from cover that frees a visit.
create table visits.absence_cover (
    id         uuid primary key default uuidv7(),
    school     uuid not null,
    absence    uuid not null references visits.absence on delete cascade,
    thread     uuid not null,
    on_date    date not null,
    during     tsrange not null check (not isempty(during)),
    stand_in   uuid not null,
    agreed_at  timestamptz not null default now(),
    ended_at   timestamptz,
    foreign key (school, stand_in) references school.person (school, id)
);
create unique index one_stand_in_per_gap on visits.absence_cover (thread, on_date) where ended_at is null;

create table visits.thanks (
    school    uuid not null,
    visit     uuid primary key,
    line      text not null default '' check (length(line) <= 500),
    thanked_at timestamptz not null default now(),
    foreign key (school, visit) references visits.visit (school, id) on delete cascade
);

create table visits.idea_tried (
    school   uuid not null,
    visit    uuid primary key,
    tried_at timestamptz not null default now(),
    foreign key (school, visit) references visits.visit (school, id) on delete cascade
);

do $$
declare
    t text;
    own_school constant text := 'school = (select site.current_school())';
    organises constant text := '((select school.holds(''organiser'')) or (select site.current_job()) in (''plan'', ''demo''))';
begin
    foreach t in array array['rule_profile', 'exempt_from_cover', 'open_lesson', 'open_lesson_practice', 'shutting', 'wish',
        'wish_withdrawal', 'offer', 'offer_cap', 'plan', 'plan_run', 'planned_visit', 'unmet_wish', 'pin', 'forbid', 'cover_request',
        'visit', 'visit_cancellation', 'cover', 'debrief', 'booking', 'absence', 'absence_cover', 'thanks', 'idea_tried'] loop
        execute format('alter table visits.%I enable row level security', t);
        execute format('create policy organiser_and_plan on visits.%I for all using (%s and %s) with check (%s and %s)',
            t, own_school, organises, own_school, organises);
    end loop;
    -- Doors and rules stand on the staffroom wall.
    foreach t in array array['rule_profile', 'open_lesson', 'open_lesson_practice', 'shutting'] loop
        execute format('create policy own_school_reads on visits.%I for select using (%s)', t, own_school);
    end loop;
end
$$;

-- Whoever works on runs looks for them in all schools, before any school is known.
create policy worker_finds on visits.plan_run for all
    using ((select site.current_job()) = 'plan') with check ((select site.current_job()) = 'plan');

create policy steward_settles on visits.rule_profile for all
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));
create policy steward_exempts on visits.exempt_from_cover for all
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));

create policy own_exemption_read on visits.exempt_from_cover for select
    using (school = (select site.current_school()) and person = (select site.current_person()));

create policy host_opens on visits.open_lesson for all
    using (host = (select site.current_person()) and school = (select site.current_school()))
    with check (host = (select site.current_person()) and school = (select site.current_school()));
create policy host_tags on visits.open_lesson_practice for all
    using (open_lesson in (select id from visits.open_lesson where host = (select site.current_person())))
    with check (open_lesson in (select id from visits.open_lesson where host = (select site.current_person())));
create policy host_shuts on visits.shutting for all
    using (open_lesson in (select id from visits.open_lesson where host = (select site.current_person())))
    with check (open_lesson in (select id from visits.open_lesson where host = (select site.current_person())));

create policy own_wishes on visits.wish for all
    using (visitor = (select site.current_person()) and school = (select site.current_school()))
    with check (visitor = (select site.current_person()) and school = (select site.current_school()));
create policy own_wishes on visits.wish_withdrawal for all
    using (wish in (select id from visits.wish where visitor = (select site.current_person())))
    with check (wish in (select id from visits.wish where visitor = (select site.current_person())));
create policy own_offers on visits.offer for all
    using (person = (select site.current_person()) and school = (select site.current_school()))
    with check (person = (select site.current_person()) and school = (select site.current_school()));
create policy own_cap on visits.offer_cap for all
    using (person = (select site.current_person()) and school = (select site.current_school()))
    with check (person = (select site.current_person()) and school = (select site.current_school()));
create policy asked_answers on visits.cover_request for all
    using (asked = (select site.current_person()) and school = (select site.current_school()));

-- A visit is seen by the visitor, the host and the stand-in; asking through the owner keeps the policies from circling.
create function visits.touches_me(wanted uuid) returns boolean
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select exists (select from visits.visit v join visits.open_lesson o on o.id = v.open_lesson
                          where v.id = wanted and v.school = site.current_school()
                            and (v.visitor = site.current_person() or o.host = site.current_person()))
              or exists (select from visits.cover c
                          where c.visit = wanted and c.school = site.current_school() and c.stand_in = site.current_person()) $$;

create policy involved_read on visits.visit for select
    using (school = (select site.current_school()) and (visitor = (select site.current_person()) or visits.touches_me(id)));
create policy visitor_sits_down on visits.visit for insert
    with check (school = (select site.current_school()) and visitor = (select site.current_person()));
create policy involved_read on visits.visit_cancellation for select using (visits.touches_me(visit));
create policy involved_cancel on visits.visit_cancellation for insert
    with check (school = (select site.current_school()) and visits.touches_me(visit));
create policy involved_read on visits.cover for select
    using (school = (select site.current_school()) and (stand_in = (select site.current_person()) or visits.touches_me(visit)));
create policy involved_change on visits.cover for update
    using (school = (select site.current_school()) and (stand_in = (select site.current_person()) or visits.touches_me(visit)));
create policy involved_read on visits.debrief for select
    using (school = (select site.current_school()) and (coach = (select site.current_person())
        or visit in (select id from visits.visit where visitor = (select site.current_person()))));
create policy own_bookings on visits.booking for select using (holder = (select site.current_person()));
create policy sits_down on visits.booking for insert with check (school = (select site.current_school()) and visits.touches_me(visit));
create policy gets_up on visits.booking for delete using (school = (select site.current_school()) and visits.touches_me(visit));
create policy own_absence on visits.absence for all
    using (person = (select site.current_person()) and school = (select site.current_school()))
    with check (person = (select site.current_person()) and school = (select site.current_school()));
create policy stand_in_reads on visits.absence_cover for select
    using (stand_in = (select site.current_person()) and school = (select site.current_school()));
create policy visitor_thanks on visits.thanks for all
    using (visits.touches_me(visit))
    with check (visit in (select id from visits.visit where visitor = (select site.current_person())));
create policy visitor_tries on visits.idea_tried for all
    using (visits.touches_me(visit))
    with check (visit in (select id from visits.visit where visitor = (select site.current_person())));

-- How many chairs of a door are taken is no secret; who sits there is.
create function visits.chairs_taken(door uuid, wanted_date date) returns integer
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select count(*)::integer from visits.visit v
           where v.open_lesson = door and v.on_date = wanted_date and v.school = site.current_school()
             and not exists (select from visits.visit_cancellation c where c.visit = v.id) $$;

create function visits.chairs_taken_between(first_date date, last_date date)
    returns table (door uuid, on_date date, taken integer)
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select v.open_lesson, v.on_date, count(*)::integer from visits.visit v
           where v.school = site.current_school() and v.on_date between $1 and $2
             and not exists (select from visits.visit_cancellation c where c.visit = v.id)
           group by v.open_lesson, v.on_date $$;

-- How many lessons of a host have visitors from a date to a date, without the one that is asked about.
create function visits.lessons_visited(wanted_host uuid, from_date date, until_date date, but_door uuid, but_date date)
    returns integer
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select count(distinct (v.open_lesson, v.on_date))::integer
            from visits.visit v
            join visits.open_lesson o on o.id = v.open_lesson
           where o.host = wanted_host and v.school = site.current_school() and v.on_date between from_date and until_date
             and (v.open_lesson, v.on_date) <> (but_door, but_date)
             and not exists (select from visits.visit_cancellation c where c.visit = v.id) $$;

-- Whether a published plan had no place for one's own wish; drafts are nobody's business but the organiser's.
create function visits.passed_over(own_wish uuid) returns boolean
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select exists (select from visits.unmet_wish u
                           join visits.plan p on p.id = u.plan
                           join visits.wish w on w.id = u.wish
                          where u.wish = own_wish and p.published_at is not null
                            and w.school = site.current_school() and w.visitor = site.current_person()) $$;

-- Held until the transaction ends. The visitor may not change a door, so the lock is taken for them.
create function visits.lock_door(door uuid) returns void
    language plpgsql security definer set search_path = visits, pg_temp
    as $$ begin
        perform 1 from visits.open_lesson where id = door and school = site.current_school() for update;
    end $$;

-- Frees what a visit had booked; a host and a room stay booked while somebody else sits there.
create function visits.free_bookings(wanted uuid) returns void
    language plpgsql security definer set search_path = visits, pg_temp
    as $$ begin
        if not (visits.touches_me(wanted) or school.holds('organiser') or site.current_job() in ('plan', 'demo')) then
            return;
        end if;
        update visits.booking b
           set visit = other.id
          from visits.visit gone
          join visits.visit other on other.open_lesson = gone.open_lesson and other.on_date = gone.on_date and other.id <> gone.id
         where gone.id = wanted and b.visit = wanted and b.purpose = 'hosting' and gone.school = site.current_school()
           and not exists (select from visits.visit_cancellation c where c.visit = other.id);
        delete from visits.booking where visit = wanted and school = site.current_school();
    end $$;
