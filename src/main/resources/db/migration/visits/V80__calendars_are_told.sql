-- Whatever changes what stands in somebody's calendar says so in the same transaction, whichever way of the application it came by.

create function visits.tells_of_visit() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
begin
    perform notices.calendar_changed(v.school, who.person)
       from (select new.id, new.school, new.visitor, new.open_lesson) v
       join visits.open_lesson o on o.id = v.open_lesson
      cross join lateral (values (v.visitor), (o.host)) who (person);
    return null;
end $$;
create trigger tells after insert or update on visits.visit for each row execute function visits.tells_of_visit();

create function visits.tells_of_cancellation() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
begin
    perform notices.calendar_changed(v.school, who.person)
       from visits.visit v
       join visits.open_lesson o on o.id = v.open_lesson
       left join visits.debrief d on d.visit = v.id
      cross join lateral (values (v.visitor), (o.host), (d.coach)) who (person)
      where v.id = coalesce(new.visit, old.visit) and who.person is not null;
    return null;
end $$;
create trigger tells after insert or delete on visits.visit_cancellation for each row execute function visits.tells_of_cancellation();

create function visits.tells_of_stand_in() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
begin
    perform notices.calendar_changed(new.school, new.stand_in);
    return null;
end $$;
create trigger tells after insert or update on visits.cover for each row execute function visits.tells_of_stand_in();
create trigger tells after insert or update on visits.absence_cover for each row execute function visits.tells_of_stand_in();

create function visits.tells_of_talk() returns trigger
    language plpgsql security definer set search_path = visits, pg_temp as $$
declare
    talk visits.debrief := case when tg_op = 'DELETE' then old else new end;
begin
    perform notices.calendar_changed(v.school, who.person)
       from visits.visit v cross join lateral (values (v.visitor), (talk.coach)) who (person)
      where v.id = talk.visit;
    return null;
end $$;
create trigger tells after insert or update or delete on visits.debrief for each row execute function visits.tells_of_talk();
