-- Names and password hashes. Only signing in reads them; a person may change their own password, a steward gives and takes accounts.

create table site.account (
    school     uuid not null,
    person     uuid primary key,
    name       text not null unique check (name = lower(btrim(name)) and length(name) between 1 and 120),
    password   text not null check (password like '$argon2id$%'),
    changed_at timestamptz not null default now(),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

alter table site.account enable row level security;
create policy sign_in_looks_up on site.account for select using ((select site.current_job()) = 'sign_in');
create policy own_password on site.account for update
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));
create policy own_account on site.account for select
    using (school = (select site.current_school()) and person = (select site.current_person()));
create policy steward_gives on site.account for all
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));
