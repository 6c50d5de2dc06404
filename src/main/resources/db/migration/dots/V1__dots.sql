-- Whom one can learn something from, as they say it themselves and as those say it who did, and who has agreed to be named to whom.

create schema dots;

-- "Come and see me for ...", in its owner's words. Whoever looks for it reads them, and the name only where it is said openly.
create table dots.strength (
    id         uuid primary key default uuidv7(),
    school     uuid not null references school.school,
    person     uuid not null,
    words      text not null check (length(words) between 1 and 200),
    practice   uuid,
    openly     boolean not null,
    offered_at timestamptz not null,
    unique (school, id),
    foreign key (school, person) references school.person (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete set null (practice)
);
create index strength_by_person on dots.strength (person);

-- How many colleagues in a term somebody has room for, and until when they would rather not be asked.
create table dots.room_for (
    school      uuid not null references school.school,
    person      uuid primary key,
    people      integer not null check (people between 0 and 20),
    rests_until date,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- "I learned X from her", said by whoever did. It counts while whom it is about lets it stand.
create table dots.learned (
    id       uuid primary key default uuidv7(),
    school   uuid not null references school.school,
    learner  uuid not null,
    taught   uuid not null check (taught <> learner),
    words    text not null check (length(words) between 1 and 200),
    practice uuid,
    said_at  timestamptz not null,
    stands   boolean not null default true,
    unique (school, id),
    foreign key (school, learner) references school.person (school, id) on delete cascade,
    foreign key (school, taught) references school.person (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete set null (practice)
);
create index learned_by_learner on dots.learned (learner);
create index learned_by_taught on dots.learned (taught);
comment on column dots.learned.taught is 'who said or showed it; they read it with the learner''s name';
comment on column dots.learned.stands is 'false: whom it is about does not want to be known for it';

-- Practices that somebody does not want to be known for, whatever colleagues learned.
create table dots.put_aside (
    school   uuid not null references school.school,
    person   uuid not null,
    practice uuid not null,
    primary key (person, practice),
    foreign key (school, person) references school.person (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete cascade
);

-- Somebody would like to meet a colleague whose name they do not know, who does not know theirs. Both are named once both said yes.
create table dots.introduction (
    id          uuid primary key,
    school      uuid not null references school.school,
    seeker      uuid not null,
    asked       uuid not null check (asked <> seeker),
    strength    uuid,
    practice    uuid,
    asked_at    timestamptz not null,
    lapses_at   timestamptz not null check (lapses_at > asked_at),
    answered_at timestamptz,
    agreed      boolean,
    check ((answered_at is null) = (agreed is null)),
    unique (school, id),
    foreign key (school, seeker) references school.person (school, id) on delete cascade,
    foreign key (school, asked) references school.person (school, id) on delete cascade,
    foreign key (school, strength) references dots.strength (school, id) on delete set null (strength),
    foreign key (school, practice) references school.practice (school, id) on delete set null (practice)
);
create unique index asked_once on dots.introduction (seeker, asked) where answered_at is null;
create index introduction_of_asked on dots.introduction (asked);
comment on column dots.introduction.strength is 'what of the asked it is about; never what the seeker works on';
comment on column dots.introduction.lapses_at is 'what was not answered until then, and what was declined, looks alike: nobody learns of a no';

-- Whether the one who asks has seen, read or thanked somebody, so that there is something they can have learned.
create function dots.has_met(whom uuid) returns boolean
    language sql stable security definer set search_path = dots, pg_temp
    as $$ select exists (select from visits.visit v
                           join visits.open_lesson o on o.id = v.open_lesson and o.host = whom
                          where v.visitor = site.current_person() and v.school = site.current_school()
                            and not exists (select from visits.visit_cancellation c where c.visit = v.id))
              or exists (select from showcase.trial t join showcase.post p on p.id = t.post and p.author = whom
                          where t.person = site.current_person() and t.school = site.current_school())
              or exists (select from showcase.thanks t join showcase.post p on p.id = t.post and p.author = whom
                          where t.thanker = site.current_person() and t.school = site.current_school()) $$;

-- Who learned what from whom, as far as it has the name of a practice: tries, thanks, and what was said and stands.
create function dots.tries_and_thanks() returns table (taught uuid, learner uuid, practice uuid)
    language sql stable set search_path = dots, pg_temp
    as $$
    select o.host, v.visitor, op.practice
      from visits.visit v
      join visits.open_lesson o on o.id = v.open_lesson
      join visits.open_lesson_practice op on op.open_lesson = o.id
     where v.school = site.current_school()
       and (exists (select from visits.thanks t where t.visit = v.id) or exists (select from visits.idea_tried i where i.visit = v.id))
    union
    select p.author, x.person, pp.practice
      from (select post, person from showcase.trial where school = site.current_school()
             union select post, thanker from showcase.thanks where school = site.current_school()) x
      join showcase.post p on p.id = x.post and p.standing = 'shown'
      join showcase.post_practice pp on pp.post = p.id
    union
    select l.taught, l.learner, l.practice
      from dots.learned l
     where l.school = site.current_school() and l.stands and l.practice is not null $$;

-- For which practices colleagues learned from somebody, and how many. For the list of what may help only.
create function dots.evidence() returns table (taught uuid, practice uuid, learners integer)
    language sql stable security definer set search_path = dots, pg_temp
    as $$
    select s.taught, s.practice, count(distinct s.learner)::integer
      from dots.tries_and_thanks() s
      join school.person p on p.id = s.taught and p.left_on is null
     where site.current_job() = 'dots' and s.taught <> s.learner
       and not exists (select from dots.put_aside a where a.person = s.taught and a.practice = s.practice)
     group by s.taught, s.practice $$;

-- What somebody is known for, for themselves, so that they can put it aside.
create function dots.my_evidence() returns table (practice uuid, learners integer, aside boolean)
    language sql stable security definer set search_path = dots, pg_temp
    as $$
    select s.practice, count(distinct s.learner)::integer,
           exists (select from dots.put_aside a where a.person = s.taught and a.practice = s.practice)
      from dots.tries_and_thanks() s
     where s.taught = site.current_person() and site.current_job() is null and s.taught <> s.learner
     group by s.taught, s.practice $$;

-- What somebody asked for: without whom, until they said yes. A no looks like no answer.
create function dots.asked_by_me(now timestamptz)
    returns table (id uuid, asked uuid, strength uuid, practice uuid, asked_at timestamptz, state text)
    language sql stable security definer set search_path = dots, pg_temp
    as $$ select i.id, case when i.agreed then i.asked end, case when i.agreed then i.strength end, i.practice, i.asked_at,
                 case when i.agreed then 'agreed' when i.lapses_at > now then 'open' else 'lapsed' end
            from dots.introduction i
           where i.seeker = site.current_person() and i.school = site.current_school() and site.current_job() is null
           order by i.asked_at desc, i.id $$;

-- What somebody is asked: without by whom, until they have said yes themselves.
create function dots.asked_of_me(now timestamptz)
    returns table (id uuid, seeker uuid, strength uuid, practice uuid, asked_at timestamptz, state text)
    language sql stable security definer set search_path = dots, pg_temp
    as $$ select i.id, case when i.agreed then i.seeker end, i.strength, i.practice, i.asked_at,
                 case when i.agreed then 'agreed' else 'open' end
            from dots.introduction i
           where i.asked = site.current_person() and i.school = site.current_school() and site.current_job() is null
             and (i.agreed or (i.answered_at is null and i.lapses_at > now))
           order by i.asked_at desc, i.id $$;

-- The answer of whoever is asked, once and in time.
create function dots.answer(wanted uuid, yes boolean, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = dots, pg_temp as $$
begin
    update dots.introduction set agreed = yes, answered_at = now
     where id = wanted and asked = site.current_person() and school = site.current_school() and site.current_job() is null
       and answered_at is null and lapses_at > now;
    return found;
end $$;

-- Whoever asked may think better of it while nothing is answered.
create function dots.take_back(wanted uuid) returns boolean
    language plpgsql volatile security definer set search_path = dots, pg_temp as $$
begin
    delete from dots.introduction
     where id = wanted and seeker = site.current_person() and school = site.current_school() and site.current_job() is null
       and agreed is distinct from true;
    return found;
end $$;

-- Whom it is about lets it stand, or does not; the words stay the learner's.
create function dots.let_stand(wanted uuid, yes boolean) returns boolean
    language plpgsql volatile security definer set search_path = dots, pg_temp as $$
begin
    update dots.learned set stands = yes
     where id = wanted and taught = site.current_person() and school = site.current_school() and site.current_job() is null;
    return found;
end $$;

-- Two practices become one: what is about the one that goes is about the one that stays. Stewards only.
create function dots.merge_practice(gone uuid, kept uuid) returns void
    language plpgsql volatile security definer set search_path = dots, pg_temp as $$
begin
    if site.current_person() is null or not school.holds('steward')
        or (select count(*) from school.practice where id in (gone, kept) and school = site.current_school()) <> 2 then
        return;
    end if;
    update dots.strength set practice = kept where practice = gone and school = site.current_school();
    update dots.learned set practice = kept where practice = gone and school = site.current_school();
    update dots.introduction set practice = kept where practice = gone and school = site.current_school();
    insert into dots.put_aside (school, person, practice)
    select school, person, kept from dots.put_aside where practice = gone and school = site.current_school()
        on conflict do nothing;
    delete from dots.put_aside where practice = gone and school = site.current_school();
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['strength', 'room_for', 'learned', 'put_aside', 'introduction'] loop
        execute format('alter table dots.%I enable row level security', t);
        -- Finds who may help, in nobody's name: what it reads is ranked in memory, and names are left out of what is shown.
        execute format($f$create policy dots_read on dots.%I for select
            using (school = (select site.current_school()) and (select site.current_job()) = 'dots')$f$, t);
        execute format($f$create policy demo_writes on dots.%I for insert
            with check (school = (select site.current_school()) and (select site.current_job()) = 'demo')$f$, t);
    end loop;
    foreach t in array array['strength', 'room_for', 'put_aside'] loop
        execute format($f$create policy own on dots.%I for all
            using (school = (select site.current_school()) and person = (select site.current_person()))
            with check (school = (select site.current_school()) and person = (select site.current_person()))$f$, t);
    end loop;
end
$$;

create policy said_openly on dots.strength for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and openly);

create policy learner_reads on dots.learned for select
    using (school = (select site.current_school()) and learner = (select site.current_person()));
create policy learner_says on dots.learned for insert
    with check (school = (select site.current_school()) and learner = (select site.current_person()) and stands and dots.has_met(taught));
create policy learner_takes_back on dots.learned for delete
    using (school = (select site.current_school()) and learner = (select site.current_person()));
create policy taught_reads on dots.learned for select
    using (school = (select site.current_school()) and taught = (select site.current_person()));

create policy both_read_once_both_agreed on dots.introduction for select
    using (school = (select site.current_school()) and agreed and (select site.current_person()) in (seeker, asked));
create policy seeker_asks on dots.introduction for insert
    with check (school = (select site.current_school()) and seeker = (select site.current_person()) and agreed is null);
create policy forgotten on dots.introduction for delete
    using (school = (select site.current_school()) and (select site.current_job()) = 'dots');
create policy erased on dots.introduction for all
    using (school = (select site.current_school()) and (site.erases(seeker) or site.erases(asked)));
create policy erased on dots.learned for all
    using (school = (select site.current_school()) and (site.erases(learner) or site.erases(taught)));

-- Goes from school to school, to forget.
create policy dots_looks on school.school for select using ((select site.current_job()) = 'dots');
