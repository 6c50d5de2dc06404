create or replace function school.is_shut_out(wanted uuid) returns boolean
    language sql stable security definer set search_path = site, pg_temp
    as $$ select exists (select from site.membership m
                          where m.person = wanted and m.school = site.current_school() and m.suspended_at is not null) $$;
