-- At one school nothing of the other is there, for whoever belongs to both: not even that they do. Signing in alone knows all of it.
alter policy own on site.membership
    using (school = (select site.current_school()) and person = (select site.current_person()));

-- A steward shuts and opens a way in; since when somebody has it, and when they came in last, is not the steward's to write.
create or replace function site.keep_account() returns trigger
    language plpgsql as $$
begin
    if new.account <> old.account or new.person <> old.person or new.school <> old.school then
        raise exception 'a membership does not change hands' using errcode = 'insufficient_privilege';
    end if;
    if site.current_person() is not null and (new.joined_at, new.used_at) is distinct from (old.joined_at, old.used_at) then
        raise exception 'a way in is shut and opened, and nothing else' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- Whoever invites does so under their own name.
alter policy steward_invites on site.invitation
    with check (school = (select site.current_school()) and (select school.holds('steward'))
        and made_by = (select site.current_person()));

-- A column that an erasure empties may be empty in that job alone: without this anybody of a school could write rows that name nobody,
-- a timetable of their own for instance.
do $$
declare
    p record;
begin
    for p in select policyname, tablename, schemaname, with_check from pg_policies
              where schemaname in ('school', 'site') and policyname in ('erased') and with_check like '% IS NULL)%' loop
        execute format('alter policy %I on %I.%I with check (%s and (select site.current_job()) = ''erase'')',
            p.policyname, p.schemaname, p.tablename, p.with_check);
    end loop;
end
$$;
