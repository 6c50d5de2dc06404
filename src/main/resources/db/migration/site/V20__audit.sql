-- Who did what here, and who asked for what is not theirs: ids, kinds of acts and routes, never a word that anybody wrote. Each school
-- has a chain of entries, sealed one upon the other; entries of nobody known stand in the chain of no school, which is all zeros.

create table site.audit_entry (
    chain uuid        not null,
    place bigint      not null check (place > 0),
    at    timestamptz not null,
    who   uuid,
    act   text        not null check (act in (
        'signed_in', 'sign_in_failed', 'locked_out', 'denied', 'refused', 'roles_changed', 'person_added', 'person_changed', 'person_left',
        'person_came_back', 'way_in_offered', 'way_in_shut', 'way_in_opened', 'way_in_taken_away', 'ways_changed', 'erased',
        'settings_changed', 'calendar_changed', 'timetable_imported', 'rules_changed', 'cover_exempted', 'cover_asked_again', 'plan_published')),
    whom  uuid,
    route text        not null check (route ~ '^([A-Z]+ /[^?#]*)?$' and length(route) <= 120 and route !~ '[0-9a-f]{8}-[0-9a-f]{4}-'),
    times integer     not null check (times > 0),
    seal  bytea       not null check (length(seal) = 32),
    primary key (chain, place)
);
create index audit_entry_by_who on site.audit_entry (who, chain, place);
create index audit_entry_by_whom on site.audit_entry (whom, chain, place);
comment on column site.audit_entry.whom is 'whom the act was about, if anybody; a person of the same school';
comment on column site.audit_entry.times is 'how often the same was refused before it was written down';
comment on column site.audit_entry.seal is 'SHA-256 of the seal before and of everything in this entry';

-- Where a chain ends, so that cutting it off shows, and what the last entry was that its time took away.
create table site.audit_chain (
    chain        uuid        primary key,
    last_place   bigint      not null,
    last_seal    bytea       not null,
    last_at      timestamptz not null,
    anchor_place bigint      not null,
    anchor_seal  bytea       not null
);

-- Where it ended before: whoever cuts a chain and mends its end must mend these as well.
create table site.audit_checkpoint (
    chain   uuid        not null,
    place   bigint      not null,
    seal    bytea       not null,
    made_at timestamptz not null,
    primary key (chain, place)
);

-- The same refusal again within the hour is counted here. All zeros stand for nobody.
create table site.audit_repeat (
    chain uuid        not null,
    who   uuid        not null,
    act   text        not null,
    whom  uuid        not null,
    route text        not null,
    since timestamptz not null,
    times integer     not null,
    primary key (chain, who, act, whom, route)
);

-- How far somebody has seen what the log says of changes of their roles.
create table site.audit_seen (
    school uuid   not null,
    person uuid   primary key,
    place  bigint not null,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

alter table site.audit_entry enable row level security;
alter table site.audit_chain enable row level security;
alter table site.audit_checkpoint enable row level security;
alter table site.audit_repeat enable row level security;
alter table site.audit_seen enable row level security;

-- Nothing but the functions below writes, and none of them takes anything back.
revoke insert, update, delete on site.audit_entry from ${app};
revoke select, insert, update, delete on site.audit_chain, site.audit_checkpoint, site.audit_repeat from ${app};

create policy about_oneself on site.audit_entry for select
    using (chain = (select site.current_school()) and (who = (select site.current_person()) or whom = (select site.current_person())));
create policy steward_reads on site.audit_entry for select
    using (chain = (select site.current_school()) and (select school.holds('steward')));
create policy leader_reads_settings on site.audit_entry for select
    using (chain = (select site.current_school()) and (select school.holds('leader'))
        and act in ('settings_changed', 'calendar_changed', 'timetable_imported', 'rules_changed'));
create policy own_reading on site.audit_seen for all
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));

create function site.audit_seal(before bytea, e site.audit_entry) returns bytea
    language sql stable
    return sha256(before || convert_to(jsonb_build_array(
        e.chain, e.place, (extract(epoch from e.at) * 1000000)::bigint, e.who, e.act, e.whom, e.route, e.times)::text, 'UTF8'));

-- Puts an entry at the end of its chain. The row of the chain is held until the transaction ends, so that two cannot have one place.
create function site.audit_append(wanted uuid, moment timestamptz, actor uuid, deed text, subject uuid, pattern text, count integer)
    returns void
    language plpgsql security definer set search_path = site, pg_temp
    as $$
    declare
        head site.audit_chain;
        entry site.audit_entry;
    begin
        insert into site.audit_chain (chain, last_place, last_seal, last_at, anchor_place, anchor_seal)
        values (wanted, 0, sha256(''), '-infinity', 0, sha256('')) on conflict do nothing;
        select * into head from site.audit_chain c where c.chain = wanted for update;
        entry := row(wanted, head.last_place + 1, greatest(moment, head.last_at), actor, deed, subject, pattern, count, null);
        entry.seal := site.audit_seal(head.last_seal, entry);
        insert into site.audit_entry values (entry.*);
        update site.audit_chain
           set last_place = entry.place, last_seal = entry.seal, last_at = entry.at
         where chain = wanted;
    end $$;
revoke execute on function site.audit_append from public;

-- The one way in. Who does it is whoever the transaction is in the name of; a job acts for nobody. Refusals are counted by the hour.
create function site.audit(deed text, subject uuid, pattern text, moment timestamptz) returns void
    language plpgsql security definer set search_path = site, pg_temp
    as $$
    declare
        nobody constant uuid := '00000000-0000-0000-0000-000000000000';
        home constant uuid := coalesce(site.current_school(), nobody);
        actor constant uuid := site.current_person();
        about uuid;
        again site.audit_repeat;
    begin
        if actor is null and site.current_job() is null then
            raise exception 'The log takes entries in a named context only.';
        end if;
        select id into about from school.person where id = subject and school = home;
        if deed in ('denied', 'refused', 'sign_in_failed') then
            select * into again from site.audit_repeat r
             where r.chain = home and r.who = coalesce(actor, nobody) and r.act = deed and r.whom = coalesce(about, nobody)
               and r.route = pattern
               for update;
            if again.since > moment - interval '1 hour' then
                update site.audit_repeat r set times = r.times + 1
                 where r.chain = home and r.who = again.who and r.act = deed and r.whom = again.whom and r.route = pattern;
                return;
            end if;
            if again.times > 0 then
                perform site.audit_append(home, again.since, actor, deed, about, pattern, again.times);
            end if;
            insert into site.audit_repeat (chain, who, act, whom, route, since, times)
            values (home, coalesce(actor, nobody), deed, coalesce(about, nobody), pattern, moment, 0)
            on conflict (chain, who, act, whom, route) do update set since = moment, times = 0;
        end if;
        perform site.audit_append(home, moment, actor, deed, about, pattern, 1);
    end $$;

-- Writes down what was counted in hours that are over, and where each chain ends now.
create function site.audit_checkpoint_now(moment timestamptz) returns integer
    language plpgsql security definer set search_path = site, pg_temp
    as $$
    declare
        nobody constant uuid := '00000000-0000-0000-0000-000000000000';
        again site.audit_repeat;
        made integer;
    begin
        if site.current_job() is distinct from 'audit' then
            return 0;
        end if;
        for again in delete from site.audit_repeat where since <= moment - interval '1 hour' returning * loop
            if again.times > 0 then
                perform site.audit_append(again.chain, again.since, nullif(again.who, nobody), again.act,
                                          nullif(again.whom, nobody), again.route, again.times);
            end if;
        end loop;
        insert into site.audit_checkpoint (chain, place, seal, made_at)
        select chain, last_place, last_seal, moment from site.audit_chain where last_place > anchor_place
        on conflict do nothing;
        get diagnostics made = row_count;
        return made;
    end $$;

-- Takes away the months that ended 400 days ago or earlier, whole, and keeps the last seal of what is gone as the anchor of what stays.
-- Nobody's clock can hurry it: what is not over by the database's own is not over.
create function site.forget_audit(moment timestamptz) returns integer
    language plpgsql security definer set search_path = site, pg_temp
    as $$
    declare
        until constant timestamptz := date_trunc('month', least(moment, now()) - interval '400 days', 'UTC');
        gone integer;
    begin
        if site.current_job() is distinct from 'retention' then
            return 0;
        end if;
        perform from site.audit_chain order by chain for update;
        update site.audit_chain c
           set anchor_place = e.place, anchor_seal = e.seal
          from site.audit_entry e
         where e.chain = c.chain
           and e.place = (select max(old.place) from site.audit_entry old where old.chain = c.chain and old.at < until);
        delete from site.audit_entry e using site.audit_chain c where c.chain = e.chain and e.place <= c.anchor_place;
        get diagnostics gone = row_count;
        delete from site.audit_checkpoint p using site.audit_chain c where c.chain = p.chain and p.place <= c.anchor_place;
        return gone;
    end $$;

-- What is wrong with the log: for its job with all of it, for a steward with that of the school. No rows: it is whole.
create function site.audit_flaws() returns table (of_chain uuid, at_place bigint, flaw text)
    language sql stable security definer set search_path = site, pg_temp
    as $$
        with asked as (
            select chain from (select chain from site.audit_chain union select chain from site.audit_entry
                               union select chain from site.audit_checkpoint) as every
             where site.current_job() = 'audit' or (chain = site.current_school() and school.holds('steward'))),
        linked as (
            select e as entry, e.chain, e.place, e.seal,
                   coalesce(lag(e.place) over ordered, c.anchor_place) as place_before,
                   coalesce(lag(e.seal) over ordered, c.anchor_seal) as seal_before
              from site.audit_entry e
              join asked using (chain)
              left join site.audit_chain c using (chain)
            window ordered as (partition by e.chain order by e.place)),
        ends as (
            select distinct on (chain) chain, place, seal from linked order by chain, place desc)
        select chain, place, 'missing before' from linked where place is distinct from place_before + 1
        union all
        select chain, place, 'changed' from linked where seal is distinct from site.audit_seal(seal_before, entry)
        union all
        select asked.chain, coalesce(c.last_place, 0), 'cut off'
          from asked
          left join site.audit_chain c using (chain)
          left join ends using (chain)
         where (c.last_place, c.last_seal) is distinct from (coalesce(ends.place, c.anchor_place), coalesce(ends.seal, c.anchor_seal))
            or c.chain is null
        union all
        select p.chain, p.place, 'not as at the checkpoint'
          from site.audit_checkpoint p
          join asked using (chain)
          left join site.audit_entry e on e.chain = p.chain and e.place = p.place
         where e.seal is distinct from p.seal
    $$;
