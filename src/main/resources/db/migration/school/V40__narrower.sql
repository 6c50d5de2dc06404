-- Whoever founds a school adds a district or finds it there; those of others stay as they are.
drop policy founding on school.district;
create policy founding_reads on school.district for select using ((select site.current_job()) = 'found');
create policy founding on school.district for insert with check ((select site.current_job()) = 'found');
