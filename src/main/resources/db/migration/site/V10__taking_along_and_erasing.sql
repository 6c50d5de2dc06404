-- Everything of one's own can be taken along, and erased. What is whose stands in privacy/columns.csv; here is who may do it.

-- A zip on its way to the person who asked for it. It lies here sealed, under a key that is thrown away after an hour.
create table site.takeout (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    person      uuid not null,
    language    text not null check (length(language) between 2 and 20),
    state       text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed')),
    parts_done  smallint not null default 0,
    parts_all   smallint not null default 0,
    asked_at    timestamptz not null,
    heard_of_at timestamptz,
    finished_at timestamptz,
    sealed      bytea check (length(sealed) <= 50000000),
    check ((state = 'ready') = (sealed is not null)),
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create unique index one_takeout_for_each on site.takeout (person);

alter table site.takeout enable row level security;
create policy own_takeout on site.takeout for all
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));
create policy made_and_thrown_away on site.takeout for all
    using ((select site.current_job()) = 'takeout') with check ((select site.current_job()) = 'takeout');

-- That somebody is being erased, kept until it is done, so that no crash leaves it half done; afterwards it says that somebody was,
-- not who.
create table site.erasure (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    person     uuid,
    on_leaving boolean not null,
    asked_by   uuid,
    asked_at   timestamptz not null,
    done_at    timestamptz,
    check ((done_at is null) = (person is not null))
);
create unique index one_erasure_at_a_time on site.erasure (person) where done_at is null;
comment on column site.erasure.on_leaving is 'the person had left the school: the timetable and their name go too';
comment on column site.erasure.asked_by is 'the steward who asked, while it is under way; the person alone asks for an erasure that is not on leaving';

-- Who has left, as the policies of this job need to know.
create function site.has_left(wanted uuid) returns boolean
    language sql stable security definer set search_path = school, pg_temp
    as $$ select exists (select from school.person
                          where id = wanted and school = site.current_school() and left_on is not null) $$;

alter table site.erasure enable row level security;
create policy own_erasure on site.erasure for insert
    with check (school = (select site.current_school()) and person = (select site.current_person()) and not on_leaving);
create policy steward_erases on site.erasure for insert
    with check (school = (select site.current_school()) and (select school.holds('steward')) and on_leaving
        and asked_by = (select site.current_person()) and site.has_left(person));
create policy steward_counts on site.erasure for select
    using (school = (select site.current_school()) and (select school.holds('steward')));
create policy own_erasure_read on site.erasure for select
    using (school = (select site.current_school()) and person = (select site.current_person()));
create policy carried_out on site.erasure for all
    using ((select site.current_job()) = 'erase') with check ((select site.current_job()) = 'erase');

-- After a backup was put back the job looks whether those are there again who were erased since.
create policy erased_looks on school.person for select using ((select site.current_job()) = 'erase' and site.current_person() is null);

-- Stands in the place of whoever is erased, for this one transaction.
create function site.nameless() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('ajar.nameless', true), '')::uuid;

-- Whether a row that leads to this person may be touched by the erasure that is under way: theirs, and what has just become nameless.
create function site.erases(of_person uuid) returns boolean
    language sql stable parallel safe
    return site.current_job() = 'erase' and of_person in (site.current_person(), site.nameless());

comment on function site.nameless() is 'the person without a name who takes the place of the erased one, or null';

do $$
declare
    leads text[];
begin
    foreach leads slice 1 in array array[
        ['school.person', 'id'], ['school.role', 'person'], ['school.lesson_teacher', 'person'], ['school.standing_time', 'person'],
        ['school.no_cover', 'said_by'], ['school.time_taken', 'person'], ['school.imported_code', 'person'],
        ['school.timetable_version', 'imported_by'], ['school.calendar_change', 'changed_by'], ['site.membership', 'person'],
        ['site.invitation', 'person']] loop
        execute format('create policy erased on %s for all using (school = (select site.current_school()) and site.erases(%I))
            with check (school = (select site.current_school()) and (site.erases(%I) or %I is null))',
            leads[1], leads[2], leads[2], leads[2]);
    end loop;
end
$$;

-- Who made an invitation that somebody else holds.
create policy erased_as_maker on site.invitation for all using (school = (select site.current_school()) and site.erases(made_by))
    with check (school = (select site.current_school()) and site.erases(made_by));

-- Whose coach they were has a coach no longer; nothing else of that person may change.
create policy erased_as_coach on school.person for update
    using (school = (select site.current_school()) and site.erases(coach))
    with check (school = (select site.current_school()) and site.current_job() = 'erase' and coach is null);
-- Files of a timetable hold everybody's names; they are of no use once somebody in them is to be forgotten.
create policy erased_with_files on school.timetable_upload for all
    using (school = (select site.current_school()) and (select site.current_job()) = 'erase');
create policy erased_with_files on school.timetable_upload_file for all
    using (school = (select site.current_school()) and (select site.current_job()) = 'erase');
