-- Two people find a time with each other. Whoever does that for them (job appoint) reads when people are taken, takes time of both at once,
-- and puts another word on it once both have said yes. It takes time for appointments alone, and gives back none: what ends an appointment does.
create policy appoint_reads on school.time_taken for select
    using (school = (select site.current_school()) and (select site.current_job()) = 'appoint');
create policy appoint_takes on school.time_taken for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'appoint' and taker = 'appointment');
create policy appoint_rewords on school.time_taken for update
    using (school = (select site.current_school()) and (select site.current_job()) = 'appoint' and taker = 'appointment')
    with check (school = (select site.current_school()) and (select site.current_job()) = 'appoint' and taker = 'appointment');
