-- An appointment and the time that it may be moved to are one booking where they overlap, as long as both are kept free; it shrinks to what
-- is left when one of the two is given back. Only the person's own time that the new one would take the place of is widened so.
create or replace function visits.book_appointment() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
begin
    if new.school is distinct from site.current_school()
        or not (coalesce(new.person = site.current_person(), false) or school.holds('organiser')
                or coalesce(site.current_job() in ('plan', 'demo', 'appoint'), false)) then
        return new;
    end if;
    update booking b set during = b.during + new.during
      from school.time_taken t
     where t.id = new.instead_of and t.school = new.school and t.person = new.person and t.taker = 'appointment' and t.during && new.during
       and b.school = new.school and b.holder = new.person and b.purpose = 'elsewhere' and b.during @> t.during;
    if found then
        return new;
    end if;
    insert into booking (school, holder, holder_kind, during, purpose)
    values (new.school, new.person, 'person', new.during, 'elsewhere')
        on conflict do nothing;
    return case when found then new end;
exception when exclusion_violation then
    return null;
end $$;

create or replace function visits.free_appointment() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
declare
    booked booking;
    rest   tsrange;
begin
    for booked in select * from booking
                   where holder = old.person and during @> old.during and purpose = 'elsewhere' and school = old.school loop
        select range_merge(range_agg(t.during)) into rest
          from school.time_taken t
         where t.school = old.school and t.person = old.person and t.taker = 'appointment' and t.during <@ booked.during;
        if rest is null then
            delete from booking where id = booked.id;
        else
            update booking set during = rest where id = booked.id;
        end if;
    end loop;
    return old;
end $$;
