-- What of the visits an erasure may touch: rows that lead to the person who is erased, and no others. See privacy/columns.csv.

do $$
declare
    leads text[];
begin
    foreach leads slice 1 in array array[
        ['exempt_from_cover', 'person'], ['open_lesson', 'host'], ['shutting', 'shut_by'], ['offer', 'person'], ['offer_cap', 'person'],
        ['plan', 'drafted_by'], ['plan_run', 'asked_by'], ['planned_visit', 'stand_in'], ['pin', 'stand_in'], ['forbid', 'stand_in'],
        ['cover_request', 'asked'], ['remedy_request', 'asked'], ['settling', 'settled_by'], ['visit', 'visitor'],
        ['visit_cancellation', 'cancelled_by'], ['cover', 'stand_in'], ['debrief', 'coach'], ['booking', 'holder'],
        ['absence', 'person'], ['absence_cover', 'stand_in']] loop
        execute format('create policy erased on visits.%I for all using (school = (select site.current_school()) and site.erases(%I))
            with check (school = (select site.current_school()) and (site.erases(%I) or %I is null))',
            leads[1], leads[2], leads[2], leads[2]);
    end loop;
    foreach leads slice 1 in array array[
        ['plan', 'published_by'], ['pin', 'pinned_by'], ['forbid', 'forbidden_by'], ['cover_request', 'asked_by'],
        ['remedy_request', 'asked_by'], ['absence', 'reported_by'], ['wish', 'host'], ['wish', 'visitor']] loop
        execute format('create policy %I on visits.%I for all using (school = (select site.current_school()) and site.erases(%I))
            with check (school = (select site.current_school()) and (site.erases(%I) or %I is null))',
            'erased_as_' || leads[2], leads[1], leads[2], leads[2], leads[2]);
    end loop;
    -- What stands on a wish of theirs.
    foreach leads slice 1 in array array[['wish_withdrawal', 'wish'], ['planned_visit', 'wish'], ['unmet_wish', 'wish'], ['pin', 'wish'],
        ['forbid', 'wish'], ['cover_request', 'wish'], ['remedy_request', 'wish']] loop
        execute format('create policy erased_with_wish on visits.%I for all
            using (school = (select site.current_school()) and (select site.current_job()) = ''erase''
                and wish in (select id from visits.wish where visitor = (select site.current_person())))', leads[1]);
    end loop;
    -- What hangs on a visit of theirs, or at their door.
    foreach leads slice 1 in array array[['cover', 'visit'], ['booking', 'visit'], ['thanks', 'visit'], ['idea_tried', 'visit']] loop
        execute format('create policy erased_with_visit on visits.%I for all
            using (school = (select site.current_school()) and (select site.current_job()) = ''erase'' and visits.touches_me(visit))',
            leads[1]);
    end loop;
end
$$;

create policy erased_with_door on visits.booking for all
    using (school = (select site.current_school()) and (select site.current_job()) = 'erase'
        and open_lesson in (select id from visits.open_lesson where host = (select site.current_person())));
