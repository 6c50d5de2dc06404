-- Whoever made a wish reads why a published plan had no place for it. Drafts, and the wishes of others, stay the organiser's.

create function visits.is_published(wanted uuid) returns boolean
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select exists (select from visits.plan p
                          where p.id = wanted and p.school = site.current_school() and p.published_at is not null) $$;

create policy visitor_reads_why on visits.unmet_wish for select
    using (school = (select site.current_school())
        and wish in (select id from visits.wish where visitor = (select site.current_person()))
        and visits.is_published(plan));
