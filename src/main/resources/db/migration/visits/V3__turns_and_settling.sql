-- At a school one after another agrees, cancels or repairs visits: each of these takes doors, people and rooms in an order that the
-- school's needs decide, and two of them at once were seen to wait for each other in a circle. Held until the transaction ends. Whoever
-- waits for a turn waits longer than for a row: those before are many, not stuck.
create function visits.take_turn(wanted uuid) returns void
    language sql volatile set search_path = visits, pg_temp set lock_timeout = '25s'
    as $$ select pg_advisory_xact_lock(hashtextextended('agreed/' || wanted, 0)) $$;

-- A visit that was lost with its door and that an organiser has settled: met elsewhere, or left to the next plan.
create table visits.settling (
    school     uuid not null,
    visit      uuid primary key,
    settled_by uuid,
    settled_at timestamptz not null default now(),
    foreign key (school, visit) references visits.visit (school, id) on delete cascade
);
alter table visits.settling enable row level security;
create policy organiser_and_plan on visits.settling for all
    using (school = (select site.current_school())
        and ((select school.holds('organiser')) or (select site.current_job()) in ('plan', 'demo')))
    with check (school = (select site.current_school())
        and ((select school.holds('organiser')) or (select site.current_job()) in ('plan', 'demo')));

alter table visits.visit_cancellation drop constraint visit_cancellation_why_check;
alter table visits.visit_cancellation add constraint visit_cancellation_why_check
    check (why in ('declined', 'absence', 'door_shut', 'day_closed', 'timetable', 'moved', 'withdrawn', 'no_stand_in'));

-- The lessons that a draft was made for, as one value: a plan is not published over a timetable that it does not know.
alter table visits.plan add column made_for text;
