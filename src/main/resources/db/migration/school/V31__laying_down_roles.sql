-- Anybody may lay down a role of their own; a steward who leaves lays down that one last, when it opens nothing any more.
create policy own_laid_down on school.role for delete
    using (school = (select site.current_school()) and person = (select site.current_person()));
