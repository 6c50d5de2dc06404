-- Any job could read and write whose time is taken. Only those that plan or found the made-up school have a reason to.
alter policy own_time on school.time_taken
    using (school = (select site.current_school())
        and (person = (select site.current_person()) or (select school.holds('organiser')) or (select site.current_job()) in ('plan', 'demo')))
    with check (school = (select site.current_school())
        and (person = (select site.current_person()) or (select school.holds('organiser')) or (select site.current_job()) in ('plan', 'demo')));
