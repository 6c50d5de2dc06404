-- Whose way in is shut holds no role either, for as long as it is. No request acts for them; this is the second wall.
create or replace function school.holds(wanted text) returns boolean
    language sql stable security definer set search_path = school, pg_temp
    as $$ select exists (select from school.role r
                           join school.person p on p.id = r.person and p.left_on is null
                          where r.person = site.current_person() and r.school = site.current_school() and r.role = wanted
                            and not exists (select from site.membership m
                                             where m.person = r.person and m.suspended_at is not null)) $$;

