-- Whoever has an appointment is in no second place then, whatever a plan or a race says: its time is booked like that of a visit. A row that
-- finds its person booked already is not written, as with bookings; who asks is told so by the count. Booked elsewhere, as organisers read
-- it, says no more than the taken time that they read already.
alter table visits.booking drop constraint booking_purpose_check;
alter table visits.booking add constraint booking_purpose_check
    check (purpose in ('visiting', 'hosting', 'covering', 'debrief', 'elsewhere'));

-- Books in the owner's name, and for nobody whose row would be refused: that answer must not tell whether somebody is booked.
create function visits.book_appointment() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
begin
    if new.school is distinct from site.current_school()
        or not (coalesce(new.person = site.current_person(), false) or school.holds('organiser')
                or coalesce(site.current_job() in ('plan', 'demo', 'appoint'), false)) then
        return new;
    end if;
    insert into booking (school, holder, holder_kind, during, purpose)
    values (new.school, new.person, 'person', new.during, 'elsewhere')
        on conflict do nothing;
    return case when found then new end;
end $$;
create trigger books_appointment before insert on school.time_taken
    for each row when (new.taker = 'appointment') execute function visits.book_appointment();

create function visits.free_appointment() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
begin
    delete from booking where holder = old.person and during = old.during and purpose = 'elsewhere' and school = old.school;
    return old;
end $$;
create trigger frees_appointment after delete on school.time_taken
    for each row when (old.taker = 'appointment') execute function visits.free_appointment();

-- When somebody is promised or away, for whoever finds a time of two people.
create policy appoint_reads on visits.booking for select
    using (school = (select site.current_school()) and (select site.current_job()) = 'appoint');
create policy appoint_reads on visits.absence for select
    using (school = (select site.current_school()) and (select site.current_job()) = 'appoint');
