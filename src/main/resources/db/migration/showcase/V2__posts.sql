-- What people show each other: posts with pictures, what colleagues say to them, and what becomes of what somebody took offence at.

create extension if not exists pg_trgm with schema public;

-- Standing: asked (the host of the visit it is about has not said yes), shown, held (until a moderator has looked), hidden by one.
-- Words are found as English has them, and as they are written.
create table showcase.post (
    id           uuid primary key,
    school       uuid not null references school.school,
    author       uuid not null,
    title        text not null check (length(title) between 1 and 120),
    words        text not null check (length(words) <= 10000),
    standing     text not null check (standing in ('asked', 'shown', 'held', 'hidden')),
    published_at timestamptz not null,
    changed_at   timestamptz,
    found_by     tsvector not null generated always as (
        setweight(to_tsvector('pg_catalog.english', title), 'A') || setweight(to_tsvector('pg_catalog.simple', title), 'A')
        || to_tsvector('pg_catalog.english', words) || to_tsvector('pg_catalog.simple', words)) stored,
    unique (school, id),
    foreign key (school, author) references school.person (school, id) on delete cascade
);
comment on column showcase.post.id is 'of the draft that it was, so that nothing is published twice';
create index post_shown on showcase.post (school, published_at desc, id desc) where standing = 'shown';
create index post_by_author on showcase.post (author, published_at desc, id desc);
create index post_to_decide on showcase.post (school) where standing in ('held', 'hidden');
create index post_found_by on showcase.post using gin (found_by) where standing = 'shown';
create index post_like_title on showcase.post using gin (title public.gin_trgm_ops) where standing = 'shown';

-- When a post was published and whether it is shown stand here once more: the stream of one practice is read from its index alone.
create table showcase.post_practice (
    school       uuid not null,
    post         uuid not null,
    practice     uuid not null,
    published_at timestamptz not null,
    shown        boolean not null,
    primary key (post, practice),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete cascade
);
create index practice_shown on showcase.post_practice (practice, published_at desc, post desc) where shown;

-- Written anew by us, in three widths; what the camera wrote beside it is gone. It may belong to a draft, so it refers to no row.
create table showcase.picture (
    id       uuid primary key,
    school   uuid not null,
    owner    uuid not null,
    post     uuid not null,
    place    smallint not null,
    alt      text not null default '' check (length(alt) <= 300),
    width    integer not null check (width > 0),
    height   integer not null check (height > 0),
    small    bytea not null,
    medium   bytea not null,
    large    bytea not null,
    foreign key (school, owner) references school.person (school, id) on delete cascade
);
create index picture_of_post on showcase.picture (post, place);

-- What is not published yet, sealed under its author's key.
create table showcase.draft (
    id        uuid primary key,
    school    uuid not null,
    author    uuid not null,
    title     bytea not null check (length(title) <= 2000),
    words     bytea not null check (length(words) <= 50000),
    practices uuid[] not null default '{}' check (cardinality(practices) <= 20),
    visit     uuid,
    kept_at   timestamptz not null,
    foreign key (school, author) references school.person (school, id) on delete cascade
);
create index draft_by_author on showcase.draft (author, kept_at desc);

-- A post about a visit is shown while its host agrees.
create table showcase.consent (
    post        uuid primary key,
    school      uuid not null,
    author      uuid not null,
    visit       uuid not null,
    host        uuid not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    agreed      boolean,
    check ((answered_at is null) = (agreed is null)),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (school, author) references school.person (school, id) on delete cascade,
    foreign key (school, host) references school.person (school, id) on delete cascade
);
create index consent_of_host on showcase.consent (host);

-- How posts are received. Whose it is only the key of reactions can tell, and that lies locked by the vault.
create table showcase.reaction_key (
    id     uuid primary key,
    school uuid not null unique references school.school,
    key    bytea not null
);
create table showcase.reaction (
    school uuid not null,
    post   uuid not null,
    kind   text not null check (kind in ('useful', 'awesome', 'interesting', 'boring', 'sucks')),
    token  bytea not null check (length(token) = 32),
    primary key (post, kind, token),
    foreign key (school, post) references showcase.post (school, id) on delete cascade
);

-- One level deep.
create table showcase.reply (
    id         uuid primary key,
    school     uuid not null,
    post       uuid not null,
    parent     uuid,
    author     uuid not null,
    words      text not null check (length(words) between 1 and 2000),
    standing   text not null check (standing in ('shown', 'held', 'hidden')),
    written_at timestamptz not null,
    unique (post, id),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (post, parent) references showcase.reply (post, id) on delete cascade,
    foreign key (school, author) references school.person (school, id) on delete cascade
);
create index reply_to on showcase.reply (post, written_at);
create index reply_by_author on showcase.reply (author);
create index reply_to_decide on showcase.reply (school) where standing in ('held', 'hidden');

-- "I'll try this."
create table showcase.trial (
    school   uuid not null,
    post     uuid not null,
    person   uuid not null,
    tried_at timestamptz not null,
    primary key (post, person),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

create table showcase.thanks (
    id        uuid primary key,
    school    uuid not null,
    post      uuid not null,
    thanker   uuid not null,
    words     text not null check (length(words) between 1 and 500),
    given_at  timestamptz not null,
    unique (post, thanker),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (school, thanker) references school.person (school, id) on delete cascade
);

-- A coach celebrates a colleague's work, when they say yes.
create table showcase.promotion (
    post        uuid primary key,
    school      uuid not null,
    author      uuid not null,
    coach       uuid not null,
    why         text not null check (length(why) between 1 and 300),
    asked_at    timestamptz not null,
    answered_at timestamptz,
    agreed      boolean,
    check ((answered_at is null) = (agreed is null)),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (school, author) references school.person (school, id) on delete cascade,
    foreign key (school, coach) references school.person (school, id) on delete cascade
);
create index promotion_lately on showcase.promotion (school, answered_at desc) where agreed;
create index promotion_of_author on showcase.promotion (author);

-- Somebody takes offence. Once a moderator has decided, it is settled.
create table showcase.flag (
    id         uuid primary key,
    school     uuid not null,
    post       uuid not null,
    reply      uuid,
    flagged_by uuid not null,
    reason     text not null check (reason in ('offensive', 'off_topic', 'private')),
    flagged_at timestamptz not null,
    settled    boolean not null default false,
    unique nulls not distinct (post, reply, flagged_by),
    foreign key (school, post) references showcase.post (school, id) on delete cascade,
    foreign key (post, reply) references showcase.reply (post, id) on delete cascade,
    foreign key (school, flagged_by) references school.person (school, id) on delete cascade
);

-- All that was done about a post or a reply, and why; its author reads it. It stays when the post goes, so it refers to no row.
-- flagged, held: hidden until somebody decides, by three flags or by the list of words; asked: by its author, to look again.
create table showcase.ruling (
    id         uuid primary key,
    school     uuid not null,
    post       uuid not null,
    reply      uuid,
    author     uuid not null,
    kind       text not null check (kind in ('flagged', 'held', 'hidden', 'shown', 'asked')),
    why        text not null default '' check (length(why) <= 300),
    decided_by uuid,
    decided_at timestamptz not null,
    read_at    timestamptz,
    check (kind <> 'hidden' or why <> ''),
    foreign key (school, author) references school.person (school, id) on delete cascade
);
create index ruling_of_post on showcase.ruling (post, decided_at);
create index ruling_of_author on showcase.ruling (author, decided_at);

-- The address of somebody's feeds; who has it reads them as they would.
create table showcase.feed_token (
    person  uuid primary key,
    school  uuid not null,
    token   bytea not null unique check (length(token) = 32),
    made_at timestamptz not null,
    used_on date,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
comment on column showcase.feed_token.token is 'its SHA-256: the address itself was shown once and is kept nowhere';

-- Narrow questions.

create function showcase.is_shown(wanted uuid) returns boolean
    language sql stable security definer set search_path = showcase, pg_temp
    as $$ select exists (select from showcase.post
                          where id = wanted and school = site.current_school() and standing = 'shown') $$;

create function showcase.is_by_me(wanted uuid, wanted_reply uuid) returns boolean
    language sql stable security definer set search_path = showcase, pg_temp
    as $$ select case when wanted_reply is null
            then exists (select from showcase.post where id = wanted and school = site.current_school() and author = site.current_person())
            else exists (select from showcase.reply
                          where post = wanted and id = wanted_reply and school = site.current_school() and author = site.current_person()) end $$;

create function showcase.is_on(wanted uuid, wanted_author uuid) returns boolean
    language sql stable security definer set search_path = showcase, pg_temp
    as $$ select exists (select from showcase.post where id = wanted and school = site.current_school() and author = wanted_author) $$;

-- The tokens that the application made of the person it works for, for this transaction.
create function showcase.my_reactions() returns bytea[]
    language sql stable
    as $$ select coalesce((select array_agg(decode(one, 'hex'))
                             from unnest(string_to_array(nullif(current_setting('showcase.reactions', true), ''), ',')) as one), '{}') $$;

-- How often each kind was given. The two that hurt are told to the author alone, from five people on and in fives.
create function showcase.reactions_to(wanted uuid) returns table (kind text, people integer)
    language sql stable security definer set search_path = showcase, pg_temp as $$
    select r.kind, case when r.kind in ('boring', 'sucks') then count(*)::integer / 5 * 5 else count(*)::integer end
      from showcase.reaction r
      join showcase.post p on p.id = r.post
     where r.post = wanted and p.school = site.current_school() and site.current_person() is not null
       and (p.standing = 'shown' or p.author = site.current_person())
       and (r.kind not in ('boring', 'sucks') or p.author = site.current_person())
     group by r.kind
    having r.kind not in ('boring', 'sucks') or count(*) >= 5
$$;

-- The newest posts that hold the words, and where these are few, those whose title is spelt nearly so. Row level security would keep
-- PostgreSQL from using these indexes, so this asks by itself who asks, of which school, and what is shown.
create function showcase.find_posts(wanted text, most integer) returns table (post uuid, weight real, at timestamptz)
    language plpgsql stable security definer
    set search_path = showcase, public, pg_temp set plan_cache_mode = force_custom_plan
    set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
    asked tsquery := websearch_to_tsquery('pg_catalog.english', wanted) || websearch_to_tsquery('pg_catalog.simple', wanted);
    held_by uuid := site.current_school();
    found_so_far integer;
begin
    if site.current_person() is null or held_by is null then
        return;
    end if;
    return query select n.id, ts_rank_cd(n.found_by, asked), n.published_at
                   from (select p.id, p.found_by, p.published_at
                           from showcase.post p
                          where p.school = held_by and p.standing = 'shown' and p.found_by @@ asked
                          order by p.published_at desc, p.id desc
                          limit most) n;
    get diagnostics found_so_far = row_count;
    if found_so_far < 5 then
        return query select p.id, 0.05::real * word_similarity(wanted, p.title), p.published_at
                       from showcase.post p
                      where p.school = held_by and p.standing = 'shown' and wanted <% p.title
                        and not p.found_by @@ asked
                      order by p.published_at desc, p.id desc
                      limit 20;
    end if;
end $$;

-- Three people hide something until a moderator has decided. Whoever flagged it has just written the third flag, or not.
create function showcase.hold_flagged(wanted uuid, wanted_reply uuid, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = showcase, pg_temp as $$
declare
    writer uuid;
begin
    if (select count(*) from showcase.flag f
         where f.school = site.current_school() and f.post = wanted and f.reply is not distinct from wanted_reply and not f.settled) < 3 then
        return false;
    end if;
    if wanted_reply is null then
        update showcase.post set standing = 'held'
         where id = wanted and school = site.current_school() and standing = 'shown' returning author into writer;
    else
        update showcase.reply set standing = 'held'
         where post = wanted and id = wanted_reply and school = site.current_school() and standing = 'shown' returning author into writer;
    end if;
    if writer is not null then
        insert into showcase.ruling (id, school, post, reply, author, kind, decided_at)
        values (gen_random_uuid(), site.current_school(), wanted, wanted_reply, writer, 'flagged', now);
    end if;
    return writer is not null;
end $$;

-- A moderator who is not the author hides something, saying why, or shows it; what is about a visit waits for its host all the same.
create function showcase.decide(wanted uuid, wanted_reply uuid, hides boolean, reason text, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = showcase, pg_temp as $$
declare
    writer uuid;
begin
    if not school.holds('moderator') or showcase.is_by_me(wanted, wanted_reply) then
        return false;
    end if;
    if wanted_reply is null then
        update showcase.post p
           set standing = case when hides then 'hidden'
                               when exists (select from showcase.consent c where c.post = p.id and c.agreed is not true) then 'asked'
                               else 'shown' end
         where p.id = wanted and p.school = site.current_school()
           and p.standing in ('held', case when hides then 'shown' else 'hidden' end)
        returning p.author into writer;
    else
        update showcase.reply r set standing = case when hides then 'hidden' else 'shown' end
         where r.post = wanted and r.id = wanted_reply and r.school = site.current_school()
           and r.standing in ('held', case when hides then 'shown' else 'hidden' end)
        returning r.author into writer;
    end if;
    if writer is null then
        return false;
    end if;
    update showcase.flag f set settled = true where f.post = wanted and f.reply is not distinct from wanted_reply;
    insert into showcase.ruling (id, school, post, reply, author, kind, why, decided_by, decided_at)
    values (gen_random_uuid(), site.current_school(), wanted, wanted_reply, writer, case when hides then 'hidden' else 'shown' end, reason,
            site.current_person(), now);
    return true;
end $$;

-- The words of a post about a visit are others now: its host is asked again.
create function showcase.ask_host_again(wanted uuid) returns boolean
    language plpgsql volatile security definer set search_path = showcase, pg_temp as $$
begin
    update showcase.consent set agreed = null, answered_at = null
     where post = wanted and school = site.current_school() and author = site.current_person();
    return found;
end $$;

-- A host says whether what a colleague wrote about their visit may be shown, and may say otherwise later.
create function showcase.answer_as_host(wanted uuid, yes boolean, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = showcase, pg_temp as $$
begin
    update showcase.consent set agreed = yes, answered_at = now
     where post = wanted and school = site.current_school() and host = site.current_person();
    if not found then
        return false;
    end if;
    update showcase.post set standing = 'shown', published_at = now where yes and id = wanted and standing = 'asked';
    update showcase.post set standing = 'asked' where not yes and id = wanted and standing = 'shown';
    return true;
end $$;

-- Whose feed it is that has this address; nobody's once they have left or their way in is shut.
create function showcase.reader_of(wanted bytea, today date) returns table (person uuid, school uuid)
    language plpgsql volatile security definer set search_path = showcase, pg_temp as $$
begin
    return query
        update showcase.feed_token t set used_on = today
          from school.person p
         where t.token = wanted and p.id = t.person and p.left_on is null
           and not exists (select from site.membership m where m.person = p.id and m.suspended_at is not null)
           and (exists (select from site.membership m where m.person = p.id)
                or exists (select from school.school s where s.id = p.school and s.demo))
        returning t.person, t.school;
end $$;

-- A steward says that two practices are one.
create function showcase.merge_practice(gone uuid, kept uuid) returns boolean
    language plpgsql security definer set search_path = showcase, pg_temp as $$
begin
    if gone = kept or not school.holds('steward')
        or (select count(*) from school.practice p where p.id in (gone, kept) and p.school = site.current_school()) <> 2 then
        return false;
    end if;
    insert into showcase.post_practice (school, post, practice, published_at, shown)
    select school, post, kept, published_at, shown from showcase.post_practice where practice = gone
    on conflict do nothing;
    update showcase.draft set practices = array_replace(practices, gone, kept) where gone = any (practices);
    return true;
end $$;

-- What may be changed of a row by whom.

create function showcase.keep_all_but() returns trigger
    language plpgsql set search_path = showcase, pg_temp as $$
begin
    if site.current_person() is not null and site.current_job() is null and current_user = session_user
        and to_jsonb(new) - tg_argv <> to_jsonb(old) - tg_argv then
        raise exception 'of this row only % may be changed', tg_argv using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- The author changes what they wrote, holds it back and asks again; what else becomes of it is decided by functions that ask who decides.
create function showcase.keep_standing() returns trigger
    language plpgsql set search_path = showcase, pg_temp as $$
begin
    if site.current_person() is null or site.current_job() is not null or current_user <> session_user then
        return new;
    end if;
    if to_jsonb(new) - '{title,words,changed_at,standing,found_by}'::text[] <> to_jsonb(old) - '{title,words,changed_at,standing,found_by}'::text[]
        or (new.standing <> old.standing
            and old.standing || ' ' || new.standing not in ('shown held', 'shown asked', 'asked held', 'hidden held')) then
        raise exception 'an author changes the words; who reads them is decided elsewhere' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_standing before update on showcase.post for each row execute function showcase.keep_standing();
create trigger keeps_standing before update on showcase.reply for each row execute function showcase.keep_standing();
create trigger keeps_words before update on showcase.ruling for each row execute function showcase.keep_all_but('read_at');
create trigger keeps_words before update on showcase.promotion for each row execute function showcase.keep_all_but('agreed', 'answered_at');
create trigger keeps_words before update on showcase.picture for each row execute function showcase.keep_all_but('alt', 'place');

create function showcase.say_when() returns trigger
    language plpgsql security definer set search_path = showcase, pg_temp as $$
begin
    select p.published_at, p.standing = 'shown' into strict new.published_at, new.shown from showcase.post p where p.id = new.post;
    return new;
end $$;
create trigger says_when before insert on showcase.post_practice for each row execute function showcase.say_when();

create function showcase.say_again() returns trigger
    language plpgsql security definer set search_path = showcase, pg_temp as $$
begin
    update showcase.post_practice set published_at = new.published_at, shown = new.standing = 'shown' where post = new.id;
    return new;
end $$;
create trigger says_again after update of standing, published_at on showcase.post for each row
    when (old.standing is distinct from new.standing or old.published_at is distinct from new.published_at)
    execute function showcase.say_again();

-- Pictures go with the post that they are of.
create function showcase.drop_pictures() returns trigger
    language plpgsql security definer set search_path = showcase, pg_temp as $$
begin
    delete from showcase.picture where post = old.id;
    return old;
end $$;
create trigger drops_pictures after delete on showcase.post for each row execute function showcase.drop_pictures();

create function showcase.keep_one_level() returns trigger
    language plpgsql security definer set search_path = showcase, pg_temp as $$
begin
    if exists (select from showcase.reply where id = new.parent and parent is not null) then
        raise exception 'an answer to an answer is an answer to the post' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keeps_one_level before insert on showcase.reply for each row when (new.parent is not null)
    execute function showcase.keep_one_level();

-- Who sees and writes what.

alter table showcase.post enable row level security;
create policy shown_to_the_school on showcase.post for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and standing = 'shown');
create policy own_read on showcase.post for select
    using (school = (select site.current_school()) and author = (select site.current_person()));
create policy host_reads on showcase.post for select
    using (school = (select site.current_school()) and standing in ('asked', 'shown')
        and id in (select post from showcase.consent where host = (select site.current_person())));
create policy moderator_reads on showcase.post for select
    using (school = (select site.current_school()) and standing in ('held', 'hidden') and (select school.holds('moderator')));
create policy own_published on showcase.post for insert
    with check (school = (select site.current_school()) and author = (select site.current_person()) and standing <> 'hidden');
create policy own_changed on showcase.post for update
    using (school = (select site.current_school()) and author = (select site.current_person()))
    with check (school = (select site.current_school()) and author = (select site.current_person()));
create policy own_deleted on showcase.post for delete
    using (school = (select site.current_school()) and author = (select site.current_person()));
create policy demo_posts on showcase.post for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');

alter table showcase.post_practice enable row level security;
create policy shown_to_the_school on showcase.post_practice for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and shown);
create policy with_the_post on showcase.post_practice for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and not shown
        and exists (select from showcase.post p where p.id = post));
create policy own_tagged on showcase.post_practice for insert
    with check (school = (select site.current_school()) and showcase.is_by_me(post, null));
create policy own_untagged on showcase.post_practice for delete
    using (school = (select site.current_school()) and showcase.is_by_me(post, null));
create policy demo_tags on showcase.post_practice for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');

alter table showcase.picture enable row level security;
create policy own_picture on showcase.picture for all
    using (school = (select site.current_school()) and owner = (select site.current_person()))
    with check (school = (select site.current_school()) and owner = (select site.current_person()));
create policy with_the_post on showcase.picture for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null
        and exists (select from showcase.post p where p.id = post));
create policy demo_pictures on showcase.picture for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');

alter table showcase.draft enable row level security;
create policy own_draft on showcase.draft for all
    using (school = (select site.current_school()) and author = (select site.current_person()))
    with check (school = (select site.current_school()) and author = (select site.current_person()));

alter table showcase.consent enable row level security;
create policy both_read on showcase.consent for select
    using (school = (select site.current_school()) and (select site.current_person()) in (author, host));
create policy told_with_the_post on showcase.consent for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and agreed and showcase.is_shown(post));
create policy author_asks on showcase.consent for insert
    with check (school = (select site.current_school()) and author = (select site.current_person()) and showcase.is_by_me(post, null)
        and agreed is null);
create policy demo_asks on showcase.consent for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.consent for all
    using (school = (select site.current_school()) and (site.erases(author) or site.erases(host)));

alter table showcase.reaction_key enable row level security;
create policy read_in_school on showcase.reaction_key for select
    using (school = (select site.current_school()) and ((select site.current_person()) is not null or (select site.current_job()) = 'demo'));
create policy first_makes_it on showcase.reaction_key for insert
    with check (school = (select site.current_school()) and ((select site.current_person()) is not null or (select site.current_job()) = 'demo'));

alter table showcase.reaction enable row level security;
create policy own_read on showcase.reaction for select
    using (school = (select site.current_school()) and token = any ((select showcase.my_reactions())::bytea[]));
create policy own_given on showcase.reaction for insert
    with check (school = (select site.current_school()) and token = any ((select showcase.my_reactions())::bytea[])
        and showcase.is_shown(post) and not showcase.is_by_me(post, null));
create policy own_taken_back on showcase.reaction for delete
    using (school = (select site.current_school()) and token = any ((select showcase.my_reactions())::bytea[]));
create policy demo_reacts on showcase.reaction for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');

alter table showcase.reply enable row level security;
create policy with_the_post on showcase.reply for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and standing = 'shown'
        and exists (select from showcase.post p where p.id = post));
create policy own_read on showcase.reply for select
    using (school = (select site.current_school()) and author = (select site.current_person()));
create policy moderator_reads on showcase.reply for select
    using (school = (select site.current_school()) and standing in ('held', 'hidden') and (select school.holds('moderator')));
create policy own_written on showcase.reply for insert
    with check (school = (select site.current_school()) and author = (select site.current_person()) and standing <> 'hidden'
        and showcase.is_shown(post));
create policy own_changed on showcase.reply for update
    using (school = (select site.current_school()) and author = (select site.current_person()))
    with check (school = (select site.current_school()) and author = (select site.current_person()));
create policy own_deleted on showcase.reply for delete
    using (school = (select site.current_school()) and author = (select site.current_person()));
create policy demo_replies on showcase.reply for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.reply for all using (school = (select site.current_school()) and site.erases(author));

alter table showcase.trial enable row level security;
create policy own_trial on showcase.trial for select
    using (school = (select site.current_school()) and person = (select site.current_person()));
create policy author_hears on showcase.trial for select
    using (school = (select site.current_school()) and showcase.is_by_me(post, null));
create policy own_tried on showcase.trial for insert
    with check (school = (select site.current_school()) and person = (select site.current_person()) and showcase.is_shown(post)
        and not showcase.is_by_me(post, null));
create policy own_left on showcase.trial for delete
    using (school = (select site.current_school()) and person = (select site.current_person()));
create policy demo_tries on showcase.trial for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');

alter table showcase.thanks enable row level security;
create policy own_read on showcase.thanks for select
    using (school = (select site.current_school()) and thanker = (select site.current_person()));
create policy author_reads on showcase.thanks for select
    using (school = (select site.current_school()) and showcase.is_by_me(post, null));
create policy own_given on showcase.thanks for insert
    with check (school = (select site.current_school()) and thanker = (select site.current_person()) and showcase.is_shown(post)
        and not showcase.is_by_me(post, null));
create policy own_taken_back on showcase.thanks for delete
    using (school = (select site.current_school()) and thanker = (select site.current_person()));
create policy demo_thanks on showcase.thanks for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');

alter table showcase.promotion enable row level security;
create policy both_read on showcase.promotion for select
    using (school = (select site.current_school()) and (select site.current_person()) in (author, coach));
create policy told_with_the_post on showcase.promotion for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and agreed and showcase.is_shown(post));
create policy coach_asks on showcase.promotion for insert
    with check (school = (select site.current_school()) and (select school.holds('coach')) and coach = (select site.current_person())
        and author <> coach and agreed is null and showcase.is_shown(post) and showcase.is_on(post, author));
create policy author_answers on showcase.promotion for update
    using (school = (select site.current_school()) and author = (select site.current_person()))
    with check (school = (select site.current_school()) and author = (select site.current_person()));
create policy coach_takes_back on showcase.promotion for delete
    using (school = (select site.current_school()) and coach = (select site.current_person()));
create policy demo_promotes on showcase.promotion for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.promotion for all
    using (school = (select site.current_school()) and (site.erases(author) or site.erases(coach)));

alter table showcase.flag enable row level security;
create policy own_read on showcase.flag for select
    using (school = (select site.current_school()) and flagged_by = (select site.current_person()));
create policy moderator_reads on showcase.flag for select
    using (school = (select site.current_school()) and (select school.holds('moderator')) and not showcase.is_by_me(post, reply));
create policy own_flagged on showcase.flag for insert
    with check (school = (select site.current_school()) and flagged_by = (select site.current_person()) and not settled
        and showcase.is_shown(post) and not showcase.is_by_me(post, reply));
create policy erased on showcase.flag for all using (school = (select site.current_school()) and site.erases(flagged_by));

alter table showcase.ruling enable row level security;
create policy author_reads on showcase.ruling for select
    using (school = (select site.current_school()) and author = (select site.current_person()));
create policy moderator_reads on showcase.ruling for select
    using (school = (select site.current_school()) and (select school.holds('moderator')));
create policy author_asks on showcase.ruling for insert
    with check (school = (select site.current_school()) and author = (select site.current_person()) and showcase.is_by_me(post, reply)
        and ((kind = 'asked' and decided_by = author) or (kind = 'held' and decided_by is null)));
create policy author_has_read on showcase.ruling for update
    using (school = (select site.current_school()) and author = (select site.current_person()))
    with check (school = (select site.current_school()) and author = (select site.current_person()));
create policy demo_decides on showcase.ruling for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.ruling for all
    using (school = (select site.current_school()) and (site.erases(author) or site.erases(decided_by)));

alter table showcase.feed_token enable row level security;
create policy own_token on showcase.feed_token for all
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));
