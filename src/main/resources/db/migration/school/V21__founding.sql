-- A school's own installation begins without any school: whoever holds the code of the console founds the first one (job found).

create function school.has_steward(wanted uuid) returns boolean
    language sql stable security definer set search_path = school, pg_temp
    as $$ select exists (select from school.role where school = wanted and role = 'steward') $$;
comment on function school.has_steward(uuid) is 'whether somebody settles this school already; founding ends with its first steward';

create policy founding on school.district for all
    using ((select site.current_job()) = 'found') with check ((select site.current_job()) = 'found');
create policy founding_reads on school.school for select using ((select site.current_job()) = 'found');
create policy founding on school.school for insert
    with check ((select site.current_job()) = 'found' and not demo and not school.has_steward(id));
create policy founding_reads on school.person for select
    using ((select site.current_job()) = 'found' and school = (select site.current_school()));
create policy founding on school.person for insert
    with check ((select site.current_job()) = 'found' and school = (select site.current_school()) and not school.has_steward(school));
create policy founding on school.role for insert
    with check ((select site.current_job()) = 'found' and school = (select site.current_school()) and not school.has_steward(school));
create policy founding on school.practice for insert
    with check ((select site.current_job()) = 'found' and school = (select site.current_school()));
create policy founding on school.practice_synonym for insert
    with check ((select site.current_job()) = 'found' and school = (select site.current_school()));
