-- Struggles, conversations, what is written in them, and cards. Every word is sealed by the vault (docs/adr/0022 and 0032); what stands here
-- in the open is who, when and in which order. Who reads which row is said in the policies at the end: two people, and nobody else.

create schema coaching;

-- What a teacher keeps to themselves. It is moved into a conversation when it is brought to a coach.
create table coaching.struggle (
    id         uuid primary key default uuidv7(),
    school     uuid  not null references school.school,
    teacher    uuid  not null,
    words      bytea not null check (length(words) <= 20000),
    written_at timestamptz not null,
    changed_at timestamptz,
    foreign key (school, teacher) references school.person (school, id) on delete cascade
);

-- moves counts what has happened in it, so that whoever looks can tell whether there is more; taking its row is how acts come one by one.
create table coaching.conversation (
    id       uuid primary key default uuidv7(),
    school   uuid    not null references school.school,
    teacher  uuid    not null,
    coach    uuid    not null,
    begun_at timestamptz not null,
    moves    integer not null default 0,
    check (teacher <> coach),
    unique (school, id),
    foreign key (school, teacher) references school.person (school, id) on delete cascade,
    foreign key (school, coach) references school.person (school, id)
);
create index conversation_by_teacher on coaching.conversation (teacher);
create index conversation_by_coach on coaching.conversation (coach);

-- The teacher has taken it back: from then on it is not there for the coach.
create table coaching.taking_back (
    school       uuid not null,
    conversation uuid primary key,
    taken_at     timestamptz not null,
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade
);

-- A steward has thrown somebody's way in away: whoever comes in next as them could be anybody. The other lets them in again.
create table coaching.new_way (
    school       uuid not null,
    conversation uuid not null,
    person       uuid not null,
    since        timestamptz not null,
    primary key (conversation, person),
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- Who writes which kind.
create function coaching.writer(kind text) returns text
    language sql immutable parallel safe
    return case when kind in ('struggle', 'answer', 'asking', 'own_answer') then 'teacher'
                when kind in ('question', 'note', 'dot') then 'coach' end;

-- One thing that was written. The own answer closes the conversation; an asking is the teacher's for an example, and a dot is one, about
-- that asking: dot names what it leads to, dot_name says it in words.
create table coaching.entry (
    id           uuid primary key default uuidv7(),
    school       uuid    not null,
    conversation uuid    not null,
    place        integer not null check (place > 0),
    kind         text    not null check (coaching.writer(kind) is not null),
    about        uuid,
    words        bytea check (length(words) <= 20000),
    dot          bytea check (length(dot) <= 200),
    dot_name     bytea check (length(dot_name) <= 2000),
    written_at   timestamptz not null,
    changed_at   timestamptz,
    check (kind = 'asking' or words is not null),
    check ((kind = 'dot') = (about is not null) and (kind = 'dot') = (dot is not null) and (kind = 'dot') = (dot_name is not null)),
    unique (conversation, place),
    unique (conversation, id),
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade,
    foreign key (conversation, about) references coaching.entry (conversation, id)
);
create unique index one_dot_for_an_asking on coaching.entry (about) where kind = 'dot';
create unique index one_own_answer on coaching.entry (conversation) where kind = 'own_answer';

-- How far somebody has read; the other is never told.
create table coaching.seen (
    school       uuid not null,
    conversation uuid not null,
    person       uuid not null,
    moves        integer not null,
    primary key (conversation, person),
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- What somebody has begun to write: one row for each page it is written on, so that two devices never write over each other.
create table coaching.draft (
    id           uuid primary key,
    school       uuid    not null,
    conversation uuid    not null,
    author       uuid    not null,
    slot         text    not null check (slot in ('answer', 'own_answer', 'coach', 'card')),
    version      integer not null default 1,
    words        bytea   not null check (length(words) <= 20000),
    kept_at      timestamptz not null,
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade,
    foreign key (school, author) references school.person (school, id) on delete cascade
);
create index draft_by_author on coaching.draft (conversation, author, slot);

-- Locks what a browser keeps while there is no network, so that whoever uses the machine next reads nothing of it.
create table coaching.draft_key (
    id     uuid primary key default uuidv7(),
    school uuid  not null,
    person uuid  not null unique,
    key    bytea not null check (length(key) <= 200),
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- One page that both write and both sign: the only way any of it reaches a third person.
create table coaching.card (
    id           uuid primary key default uuidv7(),
    school       uuid    not null,
    conversation uuid    not null,
    words        bytea   not null check (length(words) <= 20000),
    version      integer not null default 1,
    expires_on   date    not null,
    written_at   timestamptz not null,
    changed_at   timestamptz,
    unique (school, id),
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade
);
create index card_by_conversation on coaching.card (conversation);

create table coaching.card_reader (
    school uuid not null,
    card   uuid not null,
    reader uuid not null,
    primary key (card, reader),
    foreign key (school, card) references coaching.card (school, id) on delete cascade,
    foreign key (school, reader) references school.person (school, id) on delete cascade
);

-- A signature is under one version; whatever is changed afterwards is not signed.
create table coaching.card_signature (
    school    uuid    not null,
    card      uuid    not null,
    person    uuid    not null,
    version   integer not null,
    signed_at timestamptz not null,
    primary key (card, person),
    foreign key (school, card) references coaching.card (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- Who has opened a card that they are named on; nobody else is told.
create table coaching.card_seen (
    school uuid not null,
    card   uuid not null,
    reader uuid not null,
    primary key (card, reader),
    foreign key (school, card) references coaching.card (school, id) on delete cascade,
    foreign key (school, reader) references school.person (school, id) on delete cascade
);

create table coaching.card_withdrawal (
    school       uuid not null,
    card         uuid primary key,
    withdrawn_by uuid,
    withdrawn_at timestamptz not null,
    foreign key (school, card) references coaching.card (school, id) on delete cascade,
    foreign key (school, withdrawn_by) references school.person (school, id)
);

-- What the policies ask; in the owner's name, so that they do not circle.

-- "teacher" or "coach" where whoever asks is one of the two just now, or null. Whoever is no coach any more reads nothing as one.
create function coaching.part_in(wanted uuid) returns text
    language sql stable security definer set search_path = coaching, pg_temp
    as $$ select case when c.teacher = site.current_person() then 'teacher'
                      when c.coach = site.current_person() and school.holds('coach')
                           and not exists (select from taking_back t where t.conversation = c.id) then 'coach' end
            from conversation c
           where c.id = wanted and c.school = site.current_school()
             and not exists (select from new_way n where n.conversation = c.id and n.person = site.current_person()) $$;

-- Before a steward throws somebody's way in away: what both read waits for the other's word, and what that person alone reads is named, so
-- that its keys can go.
create function coaching.hold(wanted uuid, at timestamptz) returns table (kind text, id uuid)
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    if not school.holds('steward') then
        raise exception 'a steward throws ways in away' using errcode = 'insufficient_privilege';
    end if;
    insert into new_way (school, conversation, person, since)
    select c.school, c.id, wanted, at from conversation c
     where c.school = site.current_school() and wanted in (c.teacher, c.coach)
        on conflict do nothing;
    update conversation c set moves = moves + 1 where c.school = site.current_school() and wanted in (c.teacher, c.coach);
    return query select 'struggle', s.id from struggle s where s.school = site.current_school() and s.teacher = wanted
                 union all
                 select 'conversation', c.id from conversation c join taking_back t on t.conversation = c.id
                  where c.school = site.current_school() and c.teacher = wanted;
end $$;

create function coaching.may_coach(wanted uuid) returns boolean
    language sql stable security definer set search_path = coaching, pg_temp
    as $$ select exists (select from school.role r join school.person p on p.id = r.person
                          where r.person = wanted and r.school = site.current_school() and r.role = 'coach' and p.left_on is null) $$;

create function coaching.part_in_card(wanted uuid) returns text
    language sql stable security definer set search_path = coaching, pg_temp
    as $$ select part_in(c.conversation) from card c where c.id = wanted $$;

create function coaching.card_version(wanted uuid) returns integer
    language sql stable security definer set search_path = coaching, pg_temp
    as $$ select c.version from card c where c.id = wanted $$;

create function coaching.card_ended(wanted uuid) returns boolean
    language sql stable security definer set search_path = coaching, pg_temp
    as $$ select exists (select from card_withdrawal w where w.card = wanted) $$;

-- Whether whoever asks is named on a card that both have signed as it stands and neither has withdrawn. Its last day is the application's
-- to watch, which has the one clock.
create function coaching.reads_card(wanted uuid) returns boolean
    language sql stable security definer set search_path = coaching, pg_temp
    as $$ select exists (
            select from card c
              join conversation v on v.id = c.conversation
              join card_reader r on r.card = c.id and r.reader = site.current_person()
              join card_signature t on t.card = c.id and t.person = v.teacher and t.version = c.version
              join card_signature s on s.card = c.id and s.person = v.coach and s.version = c.version
             where c.id = wanted and c.school = site.current_school()
               and not exists (select from card_withdrawal w where w.card = c.id)
               and not exists (select from taking_back b where b.conversation = v.id)) $$;

-- Policies choose rows, triggers choose columns and moments.

create function coaching.keep_conversation() returns trigger
    language plpgsql set search_path = coaching, pg_temp as $$
begin
    if coalesce(site.current_job() = 'erase', false) or site.current_school() is null then
        return new;
    end if;
    if to_jsonb(new) - 'moves' <> to_jsonb(old) - 'moves' or new.moves < old.moves then
        raise exception 'a conversation is between the same two' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_conversation before update on coaching.conversation for each row execute function coaching.keep_conversation();

create function coaching.keep_writing() returns trigger
    language plpgsql set search_path = coaching, pg_temp as $$
begin
    if site.current_school() is null then
        return new;
    end if;
    if exists (select from entry e where e.conversation = new.conversation and e.kind = 'own_answer')
        or exists (select from taking_back t where t.conversation = new.conversation) then
        raise exception 'nothing more is written here' using errcode = 'insufficient_privilege';
    end if;
    if new.kind = 'dot' and not exists (select from entry e where e.id = new.about and e.conversation = new.conversation and e.kind = 'asking') then
        raise exception 'nobody asked for an example' using errcode = 'insufficient_privilege';
    end if;
    if new.kind = 'asking' and exists (select from entry a where a.conversation = new.conversation and a.kind = 'asking'
                                          and not exists (select from entry d where d.about = a.id)) then
        raise exception 'an example is asked for already' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_writing before insert on coaching.entry for each row execute function coaching.keep_writing();

-- What was written may be put better by whoever wrote it, until the other has written after it. Erasing takes all of it.
create function coaching.keep_written() returns trigger
    language plpgsql set search_path = coaching, pg_temp as $$
begin
    if coalesce(site.current_job() = 'erase', false) or site.current_school() is null
        or not exists (select from conversation c where c.id = old.conversation) then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - '{words,changed_at}'::text[] <> to_jsonb(old) - '{words,changed_at}'::text[] then
        raise exception 'what was written stays what it was' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from taking_back t where t.conversation = old.conversation)
        or exists (select from entry e where e.conversation = old.conversation and e.place > old.place
                                         and writer(e.kind) <> writer(old.kind)) then
        raise exception 'the other has gone on from it' using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end $$;
create trigger keeps_written before update or delete on coaching.entry for each row execute function coaching.keep_written();

-- Whatever both have signed is signed no longer once it says something else, or to somebody else.
create function coaching.keep_card() returns trigger
    language plpgsql set search_path = coaching, pg_temp as $$
begin
    if site.current_school() is null then
        return new;
    end if;
    if (new.id, new.school, new.conversation, new.written_at) is distinct from (old.id, old.school, old.conversation, old.written_at) then
        raise exception 'a card stays where it was written' using errcode = 'insufficient_privilege';
    end if;
    new.version := old.version + 1;
    return new;
end $$;
create trigger keeps_card before update on coaching.card for each row execute function coaching.keep_card();

create function coaching.keep_readers() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    update card set version = version where id = coalesce(new.card, old.card);
    return coalesce(new, old);
end $$;
create trigger keeps_readers before insert or delete on coaching.card_reader for each row execute function coaching.keep_readers();

-- Who reads and writes which row.

do $$
declare
    t text;
begin
    foreach t in array array['struggle', 'conversation', 'taking_back', 'new_way', 'entry', 'seen', 'draft', 'draft_key', 'card', 'card_reader',
        'card_signature', 'card_seen', 'card_withdrawal'] loop
        execute format('alter table coaching.%I enable row level security', t);
    end loop;
end
$$;

create policy own_struggle on coaching.struggle for all
    using (school = (select site.current_school()) and teacher = (select site.current_person()))
    with check (school = (select site.current_school()) and teacher = (select site.current_person()));

create policy two_read on coaching.conversation for select
    using (school = (select site.current_school()) and coaching.part_in(id) is not null);
create policy teacher_begins on coaching.conversation for insert
    with check (school = (select site.current_school()) and teacher = (select site.current_person()) and coaching.may_coach(coach));
create policy two_go_on on coaching.conversation for update
    using (school = (select site.current_school()) and coaching.part_in(id) is not null)
    with check (school = (select site.current_school()));
create policy teacher_erases on coaching.conversation for delete
    using (school = (select site.current_school()) and coaching.part_in(id) = 'teacher');

create policy teacher_takes_back on coaching.taking_back for all
    using (school = (select site.current_school()) and coaching.part_in(conversation) = 'teacher')
    with check (school = (select site.current_school()) and coaching.part_in(conversation) = 'teacher');

create policy other_reads on coaching.new_way for select
    using (school = (select site.current_school()) and person <> (select site.current_person()) and coaching.part_in(conversation) is not null);
create policy other_lets_in on coaching.new_way for delete
    using (school = (select site.current_school()) and person <> (select site.current_person()) and coaching.part_in(conversation) is not null);

create policy two_read on coaching.entry for select
    using (school = (select site.current_school()) and coaching.part_in(conversation) is not null);
create policy each_writes on coaching.entry for insert
    with check (school = (select site.current_school()) and coaching.part_in(conversation) = coaching.writer(kind));
create policy each_changes on coaching.entry for update
    using (school = (select site.current_school()) and kind <> 'struggle' and coaching.part_in(conversation) = coaching.writer(kind))
    with check (school = (select site.current_school()) and coaching.part_in(conversation) = coaching.writer(kind));
create policy each_unwrites on coaching.entry for delete
    using (school = (select site.current_school()) and kind <> 'struggle' and coaching.part_in(conversation) = coaching.writer(kind));

create policy own_seen on coaching.seen for all
    using (school = (select site.current_school()) and person = (select site.current_person()) and coaching.part_in(conversation) is not null)
    with check (school = (select site.current_school()) and person = (select site.current_person())
        and coaching.part_in(conversation) is not null);
create policy own_draft on coaching.draft for all
    using (school = (select site.current_school()) and author = (select site.current_person()) and coaching.part_in(conversation) is not null)
    with check (school = (select site.current_school()) and author = (select site.current_person())
        and coaching.part_in(conversation) is not null);
create policy own_key on coaching.draft_key for all
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));

create policy two_and_readers_read on coaching.card for select
    using (school = (select site.current_school()) and (coaching.part_in(conversation) is not null or coaching.reads_card(id)));
create policy two_write on coaching.card for insert
    with check (school = (select site.current_school()) and coaching.part_in(conversation) is not null);
create policy two_change on coaching.card for update
    using (school = (select site.current_school()) and coaching.part_in(conversation) is not null and not coaching.card_ended(id))
    with check (school = (select site.current_school()) and coaching.part_in(conversation) is not null);

create policy two_and_readers_read on coaching.card_reader for select
    using (school = (select site.current_school()) and (coaching.part_in_card(card) is not null
        or (reader = (select site.current_person()) and coaching.reads_card(card))));
create policy two_name on coaching.card_reader for insert
    with check (school = (select site.current_school()) and coaching.part_in_card(card) is not null and not coaching.card_ended(card));
create policy two_unname on coaching.card_reader for delete
    using (school = (select site.current_school()) and coaching.part_in_card(card) is not null and not coaching.card_ended(card));

create policy two_and_readers_read on coaching.card_signature for select
    using (school = (select site.current_school()) and (coaching.part_in_card(card) is not null or coaching.reads_card(card)));
create policy each_signs on coaching.card_signature for insert
    with check (school = (select site.current_school()) and person = (select site.current_person())
        and coaching.part_in_card(card) is not null and version = coaching.card_version(card) and not coaching.card_ended(card));
create policy each_signs_again on coaching.card_signature for update
    using (school = (select site.current_school()) and person = (select site.current_person()) and coaching.part_in_card(card) is not null)
    with check (school = (select site.current_school()) and person = (select site.current_person())
        and coaching.part_in_card(card) is not null and version = coaching.card_version(card) and not coaching.card_ended(card));

create policy own_seen on coaching.card_seen for all
    using (school = (select site.current_school()) and reader = (select site.current_person()))
    with check (school = (select site.current_school()) and reader = (select site.current_person()) and coaching.reads_card(card));

create policy two_read on coaching.card_withdrawal for select
    using (school = (select site.current_school()) and coaching.part_in_card(card) is not null);
create policy each_withdraws on coaching.card_withdrawal for insert
    with check (school = (select site.current_school()) and withdrawn_by = (select site.current_person())
        and coaching.part_in_card(card) is not null);

-- What an erasure may touch: rows that lead to the person who is erased, and no others.
do $$
declare
    leads text[];
begin
    foreach leads slice 1 in array array[['struggle', 'teacher'], ['conversation', 'teacher'], ['conversation', 'coach'], ['new_way', 'person'], ['seen', 'person'],
        ['draft', 'author'], ['draft_key', 'person'], ['card_reader', 'reader'], ['card_signature', 'person'],
        ['card_seen', 'reader']] loop
        execute format('create policy %I on coaching.%I for all using (school = (select site.current_school()) and site.erases(%I))
            with check (school = (select site.current_school()) and site.erases(%I))',
            'erased_as_' || leads[2], leads[1], leads[2], leads[2]);
    end loop;
end
$$;
create policy erased_as_withdrawn_by on coaching.card_withdrawal for all
    using (school = (select site.current_school()) and site.erases(withdrawn_by))
    with check (school = (select site.current_school()) and (select site.current_job()) = 'erase' and withdrawn_by is null);
