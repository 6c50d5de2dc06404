-- Names are said in any order: each person's own, which begins as the school's.
alter table school.school add column family_name_first boolean not null default false;
comment on column school.school.family_name_first is 'how the names of people who come into the school are said, until somebody says otherwise';

alter table school.person add column family_first boolean not null default false;
alter table school.person add column name text not null generated always as (
    case when family_first then trim(family_name || ' ' || given_name) else trim(given_name || ' ' || family_name) end) stored;
