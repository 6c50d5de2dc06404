-- How open a school is: of how many teachers a first visit, an open door, a wish that came true is known. What happened stands where it
-- happened; kept is what was told of the school as a whole, once a month, and until the term is over who was counted in it.

create schema openness;

-- The one place where all that counts comes together. Whoever reads it is shown their own; the job that counts comes here as the owner. A visit
-- that was called off and a wish that was withdrawn are none.
create view openness.fact with (security_invoker = true) as
    select happened.* from (
    select v.school, v.visitor as person, 'made' as what, v.on_date as first_date, v.on_date as last_date
      from visits.visit v
     where not exists (select from visits.visit_cancellation c where c.visit = v.id)
    union all
    select v.school, v.visitor, 'met', v.on_date, v.on_date
      from visits.visit v
     where v.wish is not null and not exists (select from visits.visit_cancellation c where c.visit = v.id)
    union all
    select v.school, v.visitor, 'across', v.on_date, v.on_date
      from visits.visit v
      join visits.open_lesson o on o.id = v.open_lesson
      join school.person visitor on visitor.id = v.visitor
      join school.person host on host.id = o.host
     where coalesce(trim(visitor.department), '') <> coalesce(trim(host.department), '')
       and not exists (select from visits.visit_cancellation c where c.visit = v.id)
    union all
    select v.school, o.host, 'received', v.on_date, v.on_date
      from visits.visit v
      join visits.open_lesson o on o.id = v.open_lesson
     where not exists (select from visits.visit_cancellation c where c.visit = v.id)
    union all
    select o.school, o.host, 'opened', o.first_date, o.last_date
      from visits.open_lesson o
    union all
    select w.school, w.visitor, 'wished', w.first_date, w.last_date
      from visits.wish w
     where not exists (select from visits.wish_withdrawal x where x.wish = w.id)
    ) happened
     where happened.person = site.current_person() or site.current_job() = 'openness';

-- Of whom what holds between two dates, both included, for the job that counts: no dates, no doors, no hosts.
create function openness.holding_between(since date, until date) returns table (person uuid, what text)
    language sql stable security definer set search_path = openness, pg_temp
    as $$ select distinct f.person, f.what
            from openness.fact f
           where f.school = site.current_school() and site.current_job() = 'openness' and f.first_date <= until and f.last_date >= since $$;

-- What is told at the end of a month of the term so far.
create table openness.release (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    term        date not null check (extract(day from term) = 1),
    month       date not null check (extract(day from month) = 1 and month >= term),
    over        boolean not null,
    counted     integer not null check (counted >= 0),
    released_at timestamptz not null,
    unique (school, id),
    unique (school, month)
);
comment on column openness.release.term is 'its first day';
comment on column openness.release.over is 'whether it is the term''s last, which stays';
comment on column openness.release.counted is 'teachers of the term, whom everybody can count';

-- What is shown. A figure that is not here is not shown.
create table openness.figure (
    school     uuid not null,
    release    uuid not null,
    measure    text not null check (measure in ('made', 'opened', 'received', 'wished', 'across', 'met')),
    department text not null default '',
    telling    text not null check (telling in ('exactly', 'fewer', 'at_least')),
    figure     integer not null,
    counted    integer not null check (counted >= 9),
    up_to      date not null,
    check (case telling when 'exactly' then figure between 5 and counted - 5 when 'fewer' then figure = 5
                        else figure between 5 and counted - 4 end),
    primary key (release, measure, department),
    foreign key (school, release) references openness.release (school, id) on delete cascade
);
comment on column openness.figure.department is 'empty for the whole school';
comment on column openness.figure.telling is 'exactly so many, fewer than so many, at least so many';
comment on column openness.figure.up_to is 'the last day that it is about; before the month''s last where it stands as it was told then';

-- What is told of a school beside the others of its district, when a term is over: from ten people on.
create table openness.beside (
    school  uuid not null,
    release uuid not null,
    measure text not null check (measure in ('made', 'opened', 'received', 'across')),
    telling text not null check (telling in ('exactly', 'fewer', 'at_least')),
    figure  integer not null,
    counted integer not null check (counted >= 19),
    check (case telling when 'exactly' then figure between 10 and counted - 10 when 'fewer' then figure = 10
                        else figure between 10 and counted - 9 end),
    primary key (release, measure),
    foreign key (school, release) references openness.release (school, id) on delete cascade
);

-- Who is counted in the term that runs, by a number that stays when they have become nameless. Only the job that counts reads it.
create table openness.counted (
    id         uuid primary key default gen_random_uuid(),
    school     uuid not null,
    person     uuid not null,
    department text,
    foreign key (school, person) references school.person (school, id)
);
comment on column openness.counted.department is 'as it was when they were counted; of none, and of who was erased, null';
create index counted_by_school on openness.counted (school);

-- Of whom of them a figure held: the next one must tell nothing of anybody even to whoever kept all of these. Only the job reads it.
create table openness.counted_in (
    school     uuid not null,
    release    uuid not null,
    measure    text not null,
    department text not null,
    people     uuid[] not null,
    primary key (release, measure, department),
    foreign key (release, measure, department) references openness.figure (release, measure, department)
        on update cascade on delete cascade
);
comment on column openness.counted_in.people is 'numbers of openness.counted, in no order that means anything';

do $$
declare
    t text;
begin
    foreach t in array array['release', 'figure', 'beside', 'counted', 'counted_in'] loop
        execute format('alter table openness.%I enable row level security', t);
        execute format('create policy released on openness.%I for all
            using (school = (select site.current_school()) and (select site.current_job()) = ''openness'')
            with check (school = (select site.current_school()) and (select site.current_job()) = ''openness'')', t);
    end loop;
    -- To everybody of the school alike: nobody who leads it knows more of it than who works there.
    foreach t in array array['release', 'figure'] loop
        execute format('create policy read_in_school on openness.%I for select
            using (school = (select site.current_school()) and (select site.current_person()) is not null)', t);
    end loop;
end
$$;
create policy erased on openness.counted for all using (school = (select site.current_school()) and site.erases(person))
    with check (school = (select site.current_school()) and site.erases(person));

-- All schools of a district beside each other, for who leads it; schools of which nothing can be told by their name alone.
create function openness.beside_each_other()
    returns table (school uuid, school_name text, term date, measure text, telling text, figure integer, counted integer)
    language sql stable security definer set search_path = openness, school, pg_temp
    as $$ select s.id, s.name, told.term, told.measure, told.telling, told.figure, told.counted
            from school.school s
            left join (select r.school, r.term, b.measure, b.telling, b.figure, b.counted
                         from openness.release r
                         join openness.beside b on b.release = r.id) told on told.school = s.id
           where s.district = (select own.district from school.school own where own.id = site.current_school())
             and school.holds('district_lead') $$;

-- Looks for schools before any is known.
create policy openness_look on school.school for select using ((select site.current_job()) = 'openness');
