-- Sentences that a school finishes together, and what coaches note of their reading.

create schema showcase;

-- A sentence with one or two blanks, written as three underscores. Nobody has written those that are there from the beginning.
create table showcase.prompt (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    sentence   text not null check (length(sentence) between 5 and 200),
    written_by uuid,
    unique (school, id),
    unique (school, sentence)
);

-- The days on which a prompt is asked; it may come again later. The sentence stands here as it was asked.
create table showcase.round (
    id         uuid primary key default uuidv7(),
    school     uuid not null,
    prompt     uuid not null,
    sentence   text not null check (length(sentence) between 5 and 200),
    first_date date not null,
    last_date  date not null check (last_date between first_date and first_date + 62),
    asked_by   uuid,
    answer_key bytea,
    unique (school, id),
    foreign key (school, prompt) references showcase.prompt (school, id) on delete cascade,
    constraint one_round_at_a_time exclude using gist (prompt with =, daterange(first_date, last_date, '[]') with &&)
);
comment on column showcase.round.answer_key is
    'sealed by the vault, thrown away a week after the round: makes the tokens of answers without a name';

-- How a sentence was finished: with a name, or with a token that only who has the round's key can make of a person. No time and no
-- number that counts up: nothing here says who was first.
create table showcase.answer (
    id            uuid primary key,
    school        uuid not null,
    round         uuid not null,
    filling       text not null check (length(filling) between 1 and 120),
    other_filling text not null default '' check (length(other_filling) <= 120),
    author        uuid,
    token         bytea check (length(token) = 32),
    on_wall       boolean not null,
    check ((author is null) <> (token is null)),
    check (author is null or on_wall),
    unique (round, author),
    unique (round, token),
    foreign key (school, round) references showcase.round (school, id) on delete cascade,
    foreign key (school, author) references school.person (school, id) on delete cascade
);
comment on column showcase.answer.on_wall is 'colleagues read it; without a name only together with four others';

-- Why a moderator took an answer off the wall. It stays when the author takes the answer back, so it refers to no row.
create table showcase.answer_removal (
    answer     uuid primary key,
    school     uuid not null,
    round      uuid not null,
    why        text not null check (length(why) between 1 and 200),
    removed_by uuid,
    removed_at timestamptz not null,
    foreign key (school, round) references showcase.round (school, id) on delete cascade
);

-- What a coach read and thought about it, sealed by the vault.
create table showcase.note (
    id         uuid primary key,
    school     uuid not null,
    person     uuid not null,
    title      bytea not null check (length(title) <= 2000),
    source     bytea not null check (length(source) <= 4000),
    words      bytea not null check (length(words) <= 50000),
    changed_at timestamptz not null,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index note_by_person on showcase.note (person, changed_at);

-- The token that the application made of the person it works for, for this transaction; who can name a token may write its answer.
create function showcase.my_token() returns bytea
    language sql stable
    as $$ select decode(nullif(current_setting('showcase.token', true), ''), 'hex') $$;

create function showcase.is_removed(wanted uuid) returns boolean
    language sql stable security definer set search_path = showcase, pg_temp
    as $$ select exists (select from showcase.answer_removal where answer = wanted and school = site.current_school()) $$;

create function showcase.is_answered(wanted uuid) returns boolean
    language sql stable security definer set search_path = showcase, pg_temp
    as $$ select exists (select from showcase.answer where round = wanted) $$;

-- How many answers without a name are in and not on the wall yet.
create function showcase.waiting_answers(wanted uuid) returns integer
    language sql stable security definer set search_path = showcase, pg_temp
    as $$ select count(*)::integer from showcase.answer
           where round = wanted and school = site.current_school() and not on_wall $$;

-- Answers without a name come onto the wall five at a time, and all of a round's are written anew in the order of their tokens:
-- neither when one appears nor where its row lies tells when it was given. Where so many were taken back that fewer than five are left,
-- those are off the wall again. The caller has the round's lock.
create function showcase.mix_answers(wanted uuid) returns void
    language plpgsql volatile security definer set search_path = showcase, pg_temp as $$
begin
    if (select count(*) from showcase.answer
         where round = wanted and school = site.current_school() and token is not null) < 5 then
        update showcase.answer set on_wall = false where round = wanted and school = site.current_school() and token is not null;
    elsif showcase.waiting_answers(wanted) >= 5 then
        update showcase.answer set on_wall = true where round = wanted and school = site.current_school() and not on_wall;
    end if;
    with gone as (delete from showcase.answer
                   where round = wanted and school = site.current_school() and token is not null
                  returning *)
    insert into showcase.answer select * from gone order by token;
end $$;

alter table showcase.prompt enable row level security;
create policy read_in_school on showcase.prompt for select using (school = (select site.current_school()));
create policy coach_writes on showcase.prompt for insert
    with check (school = (select site.current_school()) and (select school.holds('coach'))
        and written_by = (select site.current_person()));
create policy demo_writes on showcase.prompt for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.prompt for update using (school = (select site.current_school()) and site.erases(written_by))
    with check (school = (select site.current_school()) and written_by is null and (select site.current_job()) = 'erase');

alter table showcase.round enable row level security;
create policy read_in_school on showcase.round for select using (school = (select site.current_school()));
create policy coach_asks on showcase.round for insert
    with check (school = (select site.current_school()) and (select school.holds('coach'))
        and asked_by = (select site.current_person()));
create policy coach_calls_off on showcase.round for delete
    using (school = (select site.current_school()) and (select school.holds('coach')) and not showcase.is_answered(id));
create policy retention_reads on showcase.round for select using ((select site.current_job()) = 'retention');
create policy retention_throws_keys_away on showcase.round for update
    using ((select site.current_job()) = 'retention') with check ((select site.current_job()) = 'retention');
create policy demo_asks on showcase.round for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.round for update using (school = (select site.current_school()) and site.erases(asked_by))
    with check (school = (select site.current_school()) and asked_by is null and (select site.current_job()) = 'erase');

alter table showcase.answer enable row level security;
create policy wall on showcase.answer for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and on_wall
        and not showcase.is_removed(id));
create policy moderator_reads_removed on showcase.answer for select
    using (school = (select site.current_school()) and (select school.holds('moderator')) and showcase.is_removed(id));
create policy own_read on showcase.answer for select
    using (school = (select site.current_school())
        and (author = (select site.current_person()) or token = (select showcase.my_token())));
create policy own_given on showcase.answer for insert
    with check (school = (select site.current_school())
        and (author = (select site.current_person()) or (token = (select showcase.my_token()) and not on_wall)));
create policy own_changed on showcase.answer for update
    using (school = (select site.current_school()) and not showcase.is_removed(id)
        and (author = (select site.current_person()) or token = (select showcase.my_token())))
    with check (school = (select site.current_school())
        and (author = (select site.current_person()) or token = (select showcase.my_token())));
create policy own_taken_back on showcase.answer for delete
    using (school = (select site.current_school())
        and (author = (select site.current_person()) or token = (select showcase.my_token())));
create policy retention_reads on showcase.answer for select using ((select site.current_job()) = 'retention');
create policy retention_ends_rounds on showcase.answer for update
    using ((select site.current_job()) = 'retention') with check ((select site.current_job()) = 'retention');
create policy demo_answers on showcase.answer for insert
    with check (school = (select site.current_school()) and (select site.current_job()) = 'demo');
create policy erased on showcase.answer for all using (school = (select site.current_school()) and site.erases(author));

-- Whoever answered changes the words; whether they stand on the wall is not theirs to say.
create function showcase.keep_answer() returns trigger
    language plpgsql set search_path = showcase, pg_temp as $$
begin
    if site.current_job() is null and current_user = session_user
        and to_jsonb(new) - '{filling,other_filling}'::text[] <> to_jsonb(old) - '{filling,other_filling}'::text[] then
        raise exception 'the words of an answer can be changed, and nothing else' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_answer before update on showcase.answer for each row execute function showcase.keep_answer();

alter table showcase.answer_removal enable row level security;
create policy moderator_reads on showcase.answer_removal for select
    using (school = (select site.current_school()) and (select school.holds('moderator')));
create policy moderator_removes on showcase.answer_removal for insert
    with check (school = (select site.current_school()) and (select school.holds('moderator'))
        and removed_by = (select site.current_person()));
create policy moderator_puts_back on showcase.answer_removal for delete
    using (school = (select site.current_school()) and (select school.holds('moderator')));
create policy author_reads on showcase.answer_removal for select
    using (school = (select site.current_school())
        and answer in (select id from showcase.answer
                        where author = (select site.current_person()) or token = (select showcase.my_token())));
create policy erased on showcase.answer_removal for all using (school = (select site.current_school()) and site.erases(removed_by));

alter table showcase.note enable row level security;
create policy own_note on showcase.note for all
    using (school = (select site.current_school()) and person = (select site.current_person()))
    with check (school = (select site.current_school()) and person = (select site.current_person()));

-- The first prompt is there in each school, as data like all others; the school asks it when it likes.
create function showcase.furnish() returns trigger
    language plpgsql security definer set search_path = showcase, pg_temp as $$
begin
    insert into showcase.prompt (school, sentence) values (new.id, 'Managers do ___, but leaders do ___.');
    return new;
end $$;
create trigger furnishes after insert on school.school for each row execute function showcase.furnish();
insert into showcase.prompt (school, sentence) select id, 'Managers do ___, but leaders do ___.' from school.school;
