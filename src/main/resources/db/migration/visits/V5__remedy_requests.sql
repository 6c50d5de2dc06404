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
