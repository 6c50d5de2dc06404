-- What has come since V10: rosters. Accounts, passkeys, codes and how far somebody has read the log need no policy here: the database
-- lets them go with the membership or the person that they hang on, so the job that erases reads no secret and touches no account that
-- still leads into another school.

-- A roster holds everybody's names, as a timetable's files do.
create policy erased_with_files on school.roster_upload for all
    using (school = (select site.current_school()) and (select site.current_job()) = 'erase');

-- Under which key the school's other systems know somebody is theirs to take along.
create policy own_key_read on school.roster_key for select
    using (school = (select site.current_school()) and person = (select site.current_person()));
