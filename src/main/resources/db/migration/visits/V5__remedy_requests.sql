-- Somebody is asked for the small change that would grant a wish: a host to open a lesson on a date, a visitor to let the wish
-- have more. A host who is asked learns which lesson and when, not whose wish it is; wishes stay readable to their makers alone.
create table visits.remedy_request (
    id          uuid primary key default uuidv7(),
    school      uuid not null,
    plan        uuid not null,
    wish        uuid not null,
    asked       uuid not null,
    kind        text not null check (kind in ('open_door', 'more_time', 'own_time', 'covered_time', 'half', 'without_coach')),
    thread      uuid,
    on_date     date not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null default now(),
    answer      text check (answer in ('yes', 'no')),
    answered_at timestamptz,
    check ((kind = 'open_door') = (thread is not null)),
    check ((answer is null) = (answered_at is null)),
    unique nulls not distinct (wish, asked, kind, thread, on_date),
    foreign key (school, plan) references visits.plan (school, id) on delete cascade,
    foreign key (school, wish) references visits.wish (school, id) on delete cascade,
    foreign key (school, asked) references school.person (school, id) on delete cascade
);
create index remedy_request_by_asked on visits.remedy_request (asked) where answer is null;

alter table visits.remedy_request enable row level security;
create policy organiser_and_plan on visits.remedy_request for all
    using (school = (select site.current_school())
        and ((select school.holds('organiser')) or (select site.current_job()) in ('plan', 'demo')))
    with check (school = (select site.current_school())
        and ((select school.holds('organiser')) or (select site.current_job()) in ('plan', 'demo')));
create policy asked_reads on visits.remedy_request for select
    using (asked = (select site.current_person()) and school = (select site.current_school()));
create policy asked_answers on visits.remedy_request for update
    using (asked = (select site.current_person()) and school = (select site.current_school()))
    with check (asked = (select site.current_person()) and school = (select site.current_school()));

-- A steward says that two practices are one. Doors and wishes of others move along, which no steward may do one by one. Who has
-- wished for both waits once, as long as the older wish has.
create function visits.merge_practice(gone uuid, kept uuid) returns boolean
    language plpgsql security definer set search_path = visits, pg_temp
    as $$ begin
        if gone = kept or not school.holds('steward')
            or (select count(*) from school.practice p
                 where p.id in (gone, kept) and p.school = site.current_school()) <> 2 then
            return false;
        end if;
        insert into visits.open_lesson_practice (school, open_lesson, practice)
        select school, open_lesson, kept from visits.open_lesson_practice where practice = gone
        on conflict do nothing;
        delete from visits.open_lesson_practice where practice = gone;
        insert into visits.wish_withdrawal (school, wish)
        select w.school, w.id
          from visits.wish w
         where w.practice in (gone, kept)
           and not exists (select from visits.visit v where v.wish = w.id)
           and exists (select from visits.wish older
                        where older.visitor = w.visitor and older.practice in (gone, kept)
                          and (older.wished_at, older.id) < (w.wished_at, w.id)
                          and not exists (select from visits.wish_withdrawal x where x.wish = older.id)
                          and older.last_date >= w.last_date)
        on conflict do nothing;
        update visits.wish set practice = kept where practice = gone;
        return true;
    end $$;
