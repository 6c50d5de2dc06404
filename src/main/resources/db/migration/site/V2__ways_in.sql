-- An account is a human being with ways to come in; a membership says who that is at a school, of which there may be several.

alter table site.account rename to former_account;

create table site.account (
    id            uuid primary key default uuidv7(),
    name          text not null unique check (name = lower(btrim(name)) and length(name) between 1 and 120),
    mail          text check (mail = lower(btrim(mail)) and length(mail) between 3 and 254),
    password      text check (password like '$argon2id$%'),
    password_at   timestamptz,
    made_at       timestamptz not null default now()
);
create unique index account_by_mail on site.account (mail);
comment on column site.account.mail is 'where its owner is reached, shown by them to be theirs; never taken from a roster';

create table site.membership (
    person       uuid primary key,
    school       uuid not null,
    account      uuid not null references site.account on delete cascade,
    joined_at    timestamptz not null default now(),
    used_at      timestamptz not null default now(),
    suspended_at timestamptz,
    unique (account, school),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

insert into site.account (id, name, password, password_at) select person, name, password, changed_at from site.former_account;
insert into site.membership (person, school, account) select person, school, person from site.former_account;
drop table site.former_account;

create table site.passkey (
    credential        bytea primary key,
    account           uuid        not null references site.account on delete cascade,
    public_key        bytea       not null,
    signature_count   bigint      not null,
    verified          boolean     not null,
    backup_eligible   boolean     not null,
    backed_up         boolean     not null,
    transports        text        not null default '',
    attestation       bytea       not null,
    attestation_data  bytea       not null,
    label             text        not null check (length(label) between 1 and 60),
    made_at           timestamptz not null,
    used_at           timestamptz not null
);
create index passkey_by_account on site.passkey (account);

-- Who somebody is at an identity provider: its own unchanging name for them, never a mail address.
create table site.provider_identity (
    provider text not null check (length(provider) between 1 and 40),
    subject  text not null check (length(subject) between 1 and 300),
    account  uuid not null references site.account on delete cascade,
    made_at  timestamptz not null default now(),
    primary key (provider, subject)
);
create index provider_identity_by_account on site.provider_identity (account);

-- Written down once, used once, should everything else be lost.
create table site.recovery_code (
    account uuid  not null references site.account on delete cascade,
    code    bytea not null,
    primary key (account, code)
);

-- A code on paper or by mail for somebody who has no way in yet.
create table site.invitation (
    person     uuid primary key,
    school     uuid        not null,
    code       bytea       not null unique,
    made_by    uuid        not null references school.person,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    mailed_to  text,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- What a browser has begun and not finished: a passkey's challenge, a mailed code, a visit to an identity provider. Known by a cookie.
create table site.step (
    token      bytea primary key,
    kind       text        not null check (kind in ('passkey', 'mail_code', 'provider', 'invitation', 'claim', 'app_code')),
    content    jsonb       not null,
    tries      smallint    not null default 0,
    expires_at timestamptz not null
);
create index step_by_expiry on site.step (expires_at);

-- Tries at passwords and codes, by a digest of what was typed as a name: an unknown name is locked just like a known one.
create table site.try (
    name         bytea primary key,
    times        integer     not null,
    locked_until timestamptz not null,
    last_at      timestamptz not null
);

create index try_by_time on site.try (last_at);

-- What the console printed for whoever founds the next school.
create table site.claim (
    code    bytea primary key,
    made_at timestamptz not null default now()
);

-- The person a transaction is in the name of has an account; it is found past the policies, so that they cannot circle.
create function site.current_account() returns uuid
    language sql stable security definer set search_path = site, pg_temp
    as $$ select account from site.membership where person = site.current_person() and school = site.current_school() $$;

do $$
declare
    t text;
begin
    foreach t in array array['account', 'membership', 'passkey', 'provider_identity', 'recovery_code', 'invitation', 'step',
        'try', 'claim'] loop
        execute format('alter table site.%I enable row level security', t);
        execute format($f$create policy signing_in on site.%I for all
            using ((select site.current_job()) = 'sign_in') with check ((select site.current_job()) = 'sign_in')$f$, t);
    end loop;
    foreach t in array array['passkey', 'provider_identity', 'recovery_code'] loop
        execute format($f$create policy own on site.%I for all
            using (account = (select site.current_account())) with check (account = (select site.current_account()))$f$, t);
    end loop;
end
$$;

create policy own_reads on site.account for select using (id = (select site.current_account()));
create policy own_changes on site.account for update
    using (id = (select site.current_account())) with check (id = (select site.current_account()));
create policy own on site.membership for select using (account = (select site.current_account()));

-- A steward sees that somebody has a way in, shuts it and has it begun anew; no steward sees or changes what is behind it.
create policy steward_reads on site.membership for select
    using (school = (select site.current_school()) and (select school.holds('steward')));
create policy steward_suspends on site.membership for update
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));
create policy steward_takes on site.membership for delete
    using (school = (select site.current_school()) and (select school.holds('steward')));
create policy steward_invites on site.invitation for all
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));

-- Who is behind a membership stays as it is: a steward who could point it at another account could act as that person.
create function site.keep_account() returns trigger
    language plpgsql as $$
begin
    if new.account <> old.account or new.person <> old.person or new.school <> old.school then
        raise exception 'a membership does not change hands' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_account before update on site.membership for each row execute function site.keep_account();

-- An account that is nobody anywhere is nobody's.
create function site.end_account() returns trigger
    language plpgsql security definer set search_path = site, pg_temp as $$
begin
    delete from site.account a where a.id = old.account and not exists (select from site.membership m where m.account = a.id);
    return null;
end $$;
create trigger ends_account after delete on site.membership for each row execute function site.end_account();

-- What sessions keep has changed; everybody signs in once more.
delete from ground.session;

-- Whether some school has a steward who can come in; until then the console prints a code.
create function site.claimed() returns boolean
    language sql stable security definer set search_path = site, pg_temp
    as $$ select exists (select from site.membership m
                          join school.role r on r.person = m.person and r.role = 'steward') $$;

-- The steward of a school founded a moment ago by whoever has no way in yet; nobody once somebody has.
create function site.unclaimed_steward() returns uuid
    language sql stable security definer set search_path = site, pg_temp
    as $$ select r.person from school.role r join school.school s on s.id = r.school
           where r.role = 'steward' and not s.demo and site.current_job() = 'sign_in'
             and not exists (select from site.membership m join school.role o on o.person = m.person
                              where o.school = r.school and o.role = 'steward')
           order by r.person limit 1 $$;
