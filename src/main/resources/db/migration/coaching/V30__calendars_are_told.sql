-- An appointment that is agreed, moved or ended is told to the two in the same transaction.

create function coaching.tells_of_appointment() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    perform notices.calendar_changed(c.school, who.person)
       from coaching.conversation c cross join lateral (values (c.teacher), (c.coach)) who (person)
      where c.id = new.conversation;
    return null;
end $$;
create trigger tells_new after insert on coaching.appointment
    for each row when (new.agreed_at is not null) execute function coaching.tells_of_appointment();
create trigger tells_changed after update on coaching.appointment
    for each row when (old.agreed_at is distinct from new.agreed_at or old.ended is distinct from new.ended)
    execute function coaching.tells_of_appointment();

-- A conversation that is erased takes its appointments along, and says so while it is still there.
create function coaching.tells_of_erased() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    perform notices.calendar_changed(old.school, who.person)
       from (values (old.teacher), (old.coach)) who (person)
      where exists (select from coaching.appointment a where a.conversation = old.id and a.agreed_at is not null and a.ended is null);
    return old;
end $$;
create trigger tells_erased before delete on coaching.conversation for each row execute function coaching.tells_of_erased();
