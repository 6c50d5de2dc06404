-- Whom a row concerns may write some of it, and nothing else: policies choose rows, so triggers choose columns. Organisers, and the jobs
-- that plan, found the made-up school or erase, write all of it.
create function visits.writes_all() returns boolean
    language sql stable set search_path = visits, pg_temp
    as $$ select site.current_person() is null or coalesce(site.current_job() in ('plan', 'demo', 'erase'), false)
              or school.holds('organiser') $$;

-- Visitor, host and stand-in may end what was agreed, once; what the class does meanwhile is the visitor's to say.
create function visits.keep_cover() returns trigger
    language plpgsql set search_path = visits, pg_temp as $$
begin
    if visits.writes_all() then
        return new;
    end if;
    if to_jsonb(new) - '{to_do,ended_at,ended_why}'::text[] <> to_jsonb(old) - '{to_do,ended_at,ended_why}'::text[]
        or (old.ended_at is not null and (new.ended_at, new.ended_why) is distinct from (old.ended_at, old.ended_why))
        or (new.to_do <> old.to_do and not exists (select from visits.visit v
                                                    where v.id = new.visit and v.visitor = site.current_person())) then
        raise exception 'a cover can be ended, and nothing else' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_cover before update on visits.cover for each row execute function visits.keep_cover();

-- Whoever is asked answers; what the question was stays as it is, and nobody asks in the name of the organiser.
create function visits.keep_question() returns trigger
    language plpgsql set search_path = visits, pg_temp as $$
begin
    if not visits.writes_all()
        and to_jsonb(new) - '{answer,answered_at}'::text[] <> to_jsonb(old) - '{answer,answered_at}'::text[] then
        raise exception 'a question is answered, and not changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_question before update on visits.cover_request for each row execute function visits.keep_question();
create trigger keeps_question before update on visits.remedy_request for each row execute function visits.keep_question();

drop policy asked_answers on visits.cover_request;
create policy asked_reads on visits.cover_request for select
    using (asked = (select site.current_person()) and school = (select site.current_school()));
create policy asked_answers on visits.cover_request for update
    using (asked = (select site.current_person()) and school = (select site.current_school()))
    with check (asked = (select site.current_person()) and school = (select site.current_school()));

-- The host and the stand-in read what the visitor said afterwards; only the visitor takes it back.
create policy involved_read on visits.thanks for select using (visits.touches_me(visit));
alter policy visitor_thanks on visits.thanks
    using (visit in (select id from visits.visit where visitor = (select site.current_person())));
create policy involved_read on visits.idea_tried for select using (visits.touches_me(visit));
alter policy visitor_tries on visits.idea_tried
    using (visit in (select id from visits.visit where visitor = (select site.current_person())));

-- A column that an erasure empties may be empty in that job alone: without this anybody of a school could write rows that name nobody,
-- a timetable of their own for instance.
do $$
declare
    p record;
begin
    for p in select policyname, tablename, schemaname, with_check from pg_policies
              where schemaname = 'visits' and policyname in ('erased', 'erased_as_published_by', 'erased_as_pinned_by', 'erased_as_forbidden_by', 'erased_as_asked_by',
                                     'erased_as_reported_by', 'erased_as_host', 'erased_as_visitor') and with_check like '% IS NULL)%' loop
        execute format('alter policy %I on %I.%I with check (%s and (select site.current_job()) = ''erase'')',
            p.policyname, p.schemaname, p.tablename, p.with_check);
    end loop;
end
$$;
