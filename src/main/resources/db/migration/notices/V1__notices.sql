-- What somebody is told: on the page behind the bell, in their calendar, and by mail. Nothing here holds words or names: what is to be said
-- is found when it is said, in the name of whoever reads it.

create schema notices;

-- Somebody's calendar may have become different; looked through soon. Written in the transaction of the change, by the table that changed.
create table notices.due (
    person    uuid primary key,
    school    uuid not null,
    by_others boolean not null,
    not_before timestamptz not null default '-infinity',
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index due_by_time on notices.due (not_before);
comment on column notices.due.by_others is 'whether anybody but the person themselves has changed something: one''s own acts are no news';

-- What somebody's calendar was last told of one appointment. Its id is what calendars know the appointment by, for its whole life.
create table notices.entry (
    id        uuid primary key default uuidv7(),
    school    uuid not null references school.school,
    person    uuid not null,
    key       text not null check (length(key) between 1 and 80),
    line      text not null check (length(line) between 1 and 80),
    kind      text not null check (kind in ('visit', 'guest', 'cover', 'talk', 'meeting')),
    starts_at timestamp not null,
    ends_at   timestamp not null check (ends_at > starts_at),
    mark      bytea not null,
    sequence  integer not null default 0 check (sequence >= 0),
    path      text not null check (path ~ '^/[a-z0-9/-]*$' and length(path) <= 120),
    gone      boolean not null default false,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create unique index entry_by_key on notices.entry (person, key) where not gone;
create index entry_by_end on notices.entry (school, ends_at);
create index entry_of_person on notices.entry (person);
comment on column notices.entry.key is 'the appointment as its module calls it; line: what it is one of';
comment on column notices.entry.mark is 'SHA-256 of what the calendar was told in words, to see that they are others now';

-- What stands behind the bell. One page is told of once until it is looked at.
create table notices.notice (
    id        uuid primary key default uuidv7(),
    school    uuid not null references school.school,
    person    uuid not null,
    kind      text not null check (kind ~ '^[a-z-]+(\.[a-z-]+)+$' and length(kind) <= 80),
    path      text not null check (path ~ '^/[a-z0-9/-]*$' and length(path) <= 120),
    starts_at timestamp,
    said_at   timestamptz not null,
    seen_at   timestamptz,
    mailed_at timestamptz,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index notice_by_person on notices.notice (person, said_at);
create unique index told_once on notices.notice (person, kind, path) where seen_at is null and starts_at is null;
comment on column notices.notice.kind is 'the message that says it';
comment on column notices.notice.starts_at is 'of the appointment it is about, local to the school';
comment on column notices.notice.mailed_at is 'when a mail said it too';

-- Mail on its way. Whoever takes one up puts the next try off, and notes what became of it once the mail server has it.
create table notices.letter (
    id        uuid primary key default uuidv7(),
    school    uuid not null references school.school,
    person    uuid not null,
    kind      text not null check (kind in ('request', 'cancel', 'daily', 'digest')),
    entry     uuid references notices.entry on delete cascade,
    sequence  integer,
    on_date   date,
    made_at   timestamptz not null,
    next_try  timestamptz not null,
    tries     integer not null default 0,
    done_at   timestamptz,
    outcome   text check (outcome in ('sent', 'void', 'refused')),
    check ((done_at is null) = (outcome is null)),
    check ((kind in ('request', 'cancel')) = (entry is not null and sequence is not null)),
    check ((kind in ('daily', 'digest')) = (on_date is not null)),
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index letter_to_send on notices.letter (next_try, id) where done_at is null;
create index letter_of_person on notices.letter (person);
create index letter_of_entry on notices.letter (entry);
create unique index one_mail_a_day on notices.letter (person, kind, on_date) where on_date is not null;
comment on column notices.letter.outcome is 'void: there was nothing to say any more, or nowhere to say it';

-- How somebody wants to be told; who has no row wants it as usual.
create table notices.reader (
    person      uuid primary key,
    school      uuid not null,
    language    text not null check (length(language) between 2 and 20),
    invitations boolean not null,
    daily       boolean not null,
    daily_at    time not null,
    digest      boolean not null,
    digest_day  smallint not null check (digest_day between 1 and 7),
    digest_at   time not null,
    quiet_from  time not null,
    quiet_until time not null,
    names       boolean not null,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
comment on column notices.reader.digest_day is '1 is Monday';
comment on column notices.reader.names is 'whether the feed says colleagues'' names';

-- The word in a mail with which one stops it without signing in.
create table notices.stop_word (
    person uuid primary key,
    school uuid not null,
    word   text not null unique check (length(word) = 43),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- The address of somebody's calendar, for programs that cannot sign in.
create table notices.feed (
    person  uuid primary key,
    school  uuid  not null,
    token   bytea not null unique,
    made_at timestamptz not null,
    used_at timestamptz,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
comment on column notices.feed.token is 'SHA-256 of what the address holds';

-- A calendar of one's own elsewhere, from which Ajar learns when one is taken, and nothing else.
create table notices.own_calendar (
    id         uuid  primary key,
    person     uuid  not null unique,
    school     uuid  not null,
    address    bytea not null,
    next_look  timestamptz not null,
    looked_at  timestamptz not null,
    trouble    text check (trouble in ('refused', 'away', 'unreadable', 'too_large')),
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index own_calendar_to_look_at on notices.own_calendar (next_look);
comment on column notices.own_calendar.address is 'a secret, sealed under the person''s own key';
comment on column notices.own_calendar.looked_at is 'when it was last read';
comment on column notices.own_calendar.trouble is 'why it could not be read since';

do $$
declare
    t text;
begin
    foreach t in array array['due', 'entry', 'notice', 'letter', 'reader', 'stop_word', 'feed', 'own_calendar'] loop
        execute format('alter table notices.%I enable row level security', t);
        execute format($f$create policy told on notices.%I for all
            using ((select site.current_job()) = 'outbox') with check ((select site.current_job()) = 'outbox')$f$, t);
    end loop;
    foreach t in array array['entry', 'letter', 'stop_word'] loop
        execute format($f$create policy own_reads on notices.%I for select
            using (school = (select site.current_school()) and person = (select site.current_person()))$f$, t);
    end loop;
    foreach t in array array['reader', 'feed', 'own_calendar'] loop
        execute format($f$create policy own on notices.%I for all
            using (school = (select site.current_school()) and person = (select site.current_person()))
            with check (school = (select site.current_school()) and person = (select site.current_person()))$f$, t);
    end loop;
end
$$;

do $$
declare
    t text;
begin
    foreach t in array array['due', 'entry', 'notice', 'letter', 'stop_word'] loop
        execute format($f$create policy erased on notices.%I for all
            using (school = (select site.current_school()) and person = (select site.current_person())
                and (select site.current_job()) = 'erase')$f$, t);
    end loop;
end
$$;

create policy own_reads on notices.notice for select
    using (school = (select site.current_school()) and person = (select site.current_person()));
create policy own_sees on notices.notice for update
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));

-- Called by the tables whose rows stand in calendars.
create function notices.calendar_changed(whose_school uuid, whose uuid) returns void
    language sql volatile security definer set search_path = notices, pg_temp
    as $$
    insert into notices.due as d (person, school, by_others)
    select p.id, p.school, p.id is distinct from site.current_person()
      from school.person p where p.id = whose and p.school = whose_school and p.left_on is null
    on conflict (person) do update set by_others = d.by_others or excluded.by_others $$;
revoke execute on function notices.calendar_changed from public;

-- Whoever changes something for somebody may say so, and read nothing of what else that person was told.
create function notices.tell(whose_school uuid, whose uuid, what text, at_path text, at_time timestamptz) returns void
    language sql volatile security definer set search_path = notices, pg_temp
    as $$
    insert into notices.notice (school, person, kind, path, said_at)
    select p.school, p.id, what, at_path, at_time
      from school.person p where p.id = whose and p.school = whose_school and p.left_on is null
       and whose_school = site.current_school() and p.id is distinct from site.current_person()
    on conflict (person, kind, path) where seen_at is null and starts_at is null do nothing $$;

-- Whose calendars hold something to come: rooms and bells may be others now.
create function notices.all_calendars_changed(whose_school uuid, at_time timestamptz) returns void
    language sql volatile security definer set search_path = notices, pg_temp
    as $$
    insert into notices.due as d (person, school, by_others)
    select distinct e.person, e.school, true
      from notices.entry e join school.school s on s.id = e.school
     where e.school = whose_school and whose_school = site.current_school() and not e.gone
       and e.ends_at > at_time at time zone s.zone
    on conflict (person) do update set by_others = true $$;

-- Whom mail reaches, and what time it is at their school: whoever has shown that an address is theirs and can come in.
create function notices.reached(at_time timestamptz) returns table (school uuid, person uuid, local timestamp)
    language sql stable security definer set search_path = notices, pg_temp
    as $$
    select m.school, m.person, at_time at time zone s.zone
      from site.membership m
      join site.account a on a.id = m.account and a.mail is not null
      join school.person p on p.id = m.person and p.left_on is null
      join school.school s on s.id = m.school
     where site.current_job() = 'outbox' and m.suspended_at is null $$;

-- Whose hour for the week's mail has come, who wants it and has not had it today; and the same for the day's, where something is new.
create function notices.digests_due(at_time timestamptz, usual_day smallint, usual_time time)
    returns table (school uuid, person uuid, on_date date)
    language sql stable set search_path = notices, pg_temp
    as $$
    select w.school, w.person, w.local::date
      from notices.reached(at_time) w
      left join notices.reader r on r.person = w.person
     where coalesce(r.digest, true)
       and extract(isodow from w.local) = coalesce(r.digest_day, usual_day) and w.local::time >= coalesce(r.digest_at, usual_time)
       and not exists (select from notices.letter t where t.person = w.person and t.kind = 'digest' and t.on_date = w.local::date) $$;

create function notices.dailies_due(at_time timestamptz, usual_time time)
    returns table (school uuid, person uuid, on_date date)
    language sql stable set search_path = notices, pg_temp
    as $$
    select w.school, w.person, w.local::date
      from notices.reached(at_time) w
      left join notices.reader r on r.person = w.person
     where coalesce(r.daily, true) and w.local::time >= coalesce(r.daily_at, usual_time)
       and exists (select from notices.notice n where n.person = w.person and n.seen_at is null and n.mailed_at is null)
       and not exists (select from notices.letter t where t.person = w.person and t.kind = 'daily' and t.on_date = w.local::date) $$;

-- Whose calendar it is that has this address; nobody's once they have left or their way in is shut. When it was last asked for is written
-- down once a day.
create function notices.reader_of(wanted bytea, at_time timestamptz) returns table (person uuid, school uuid)
    language plpgsql volatile security definer set search_path = notices, pg_temp as $$
begin
    if site.current_job() is distinct from 'outbox' then
        return;
    end if;
    update notices.feed f set used_at = at_time
     where f.token = wanted and (f.used_at is null or f.used_at < at_time - interval '1 hour');
    return query
        select f.person, f.school
          from notices.feed f join school.person p on p.id = f.person and p.left_on is null
         where f.token = wanted
           and not exists (select from site.membership m where m.person = p.id and m.suspended_at is not null)
           and (exists (select from site.membership m where m.person = p.id)
                or exists (select from school.school s where s.id = p.school and s.demo));
end $$;

-- The timer of what is done now and then. It knows tasks of Ajar and nobody.
create table ground.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_by_time on ground.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on ground.scheduled_task (last_heartbeat);
