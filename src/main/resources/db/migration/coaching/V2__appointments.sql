-- A time at which the two of a conversation meet: proposed by one, agreed by the other, moved by a new proposal, ended by either. It is read
-- by the two and nobody else. That each of them is taken then is a row of school.time_taken for each by themselves; that names nobody else,
-- and only the row here knows which two belong together.
create table coaching.appointment (
    id           uuid primary key default uuidv7(),
    school       uuid    not null,
    conversation uuid    not null,
    during       tsrange not null check (not isempty(during)),
    proposed_by  text    not null check (proposed_by in ('teacher', 'coach')),
    proposed_at  timestamptz not null,
    agreed_at    timestamptz,
    ended        text check (ended in ('no', 'withdrawn', 'replaced', 'moved', 'cancelled', 'taken_back')),
    ended_by     text check (ended_by in ('teacher', 'coach')),
    ended_at     timestamptz,
    teacher_time uuid    not null,
    coach_time   uuid    not null,
    check (num_nonnulls(ended, ended_by, ended_at) in (0, 3)),
    unique (school, id),
    foreign key (school, conversation) references coaching.conversation (school, id) on delete cascade
);
create index appointment_by_conversation on coaching.appointment (conversation);
create unique index one_proposal on coaching.appointment (conversation) where agreed_at is null and ended is null;

-- What is kept with it is the two's own time at that time, or ending it would give back somebody else's.
create function coaching.keep_new_appointment() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    if site.current_school() is null then
        return new;
    end if;
    if new.agreed_at is not null or new.ended is not null
        or exists (select from taking_back t where t.conversation = new.conversation)
        or not exists (select from conversation c
                         join school.time_taken t on t.id = new.teacher_time and t.person = c.teacher and t.during = new.during
                         join school.time_taken s on s.id = new.coach_time and s.person = c.coach and s.during = new.during
                        where c.id = new.conversation) then
        raise exception 'an appointment begins as a proposal of the two''s own time' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_new_appointment before insert on coaching.appointment
    for each row execute function coaching.keep_new_appointment();

-- The other one agrees, nobody for themselves; what has ended stays so.
create function coaching.keep_appointment() returns trigger
    language plpgsql set search_path = coaching, pg_temp as $$
begin
    if site.current_school() is null then
        return new;
    end if;
    if to_jsonb(new) - '{agreed_at,ended,ended_by,ended_at}'::text[] <> to_jsonb(old) - '{agreed_at,ended,ended_by,ended_at}'::text[]
        or old.ended is not null
        or (new.agreed_at is distinct from old.agreed_at
            and (old.agreed_at is not null or part_in(old.conversation) is not distinct from old.proposed_by))
        or (new.ended is not null and new.ended_by is distinct from part_in(old.conversation)) then
        raise exception 'an appointment is agreed by the other, once' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keeps_appointment before update on coaching.appointment for each row execute function coaching.keep_appointment();

-- Gives both their time back once it has ended, or is gone with its conversation; in the owner's name, since one's own is all that one may
-- give back.
create function coaching.give_time_back() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    delete from school.time_taken
     where id in (old.teacher_time, old.coach_time) and school = old.school and taker = 'appointment';
    return old;
end $$;
create trigger gives_time_back_at_its_end after update on coaching.appointment
    for each row when (old.ended is null and new.ended is not null) execute function coaching.give_time_back();
create trigger gives_time_back after delete on coaching.appointment for each row execute function coaching.give_time_back();

-- What is taken back from a coach is not kept as their appointment: what is still to come ends with it.
create function coaching.end_with_taking_back() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    update appointment a set ended = 'taken_back', ended_by = 'teacher', ended_at = new.taken_at
      from school.school s
     where a.conversation = new.conversation and a.ended is null and s.id = a.school
       and upper(a.during) > new.taken_at at time zone s.zone;
    return new;
end $$;
create trigger ends_appointments after insert on coaching.taking_back
    for each row execute function coaching.end_with_taking_back();

alter table coaching.appointment enable row level security;
create policy two_read on coaching.appointment for select
    using (school = (select site.current_school()) and coaching.part_in(conversation) is not null);
create policy each_proposes on coaching.appointment for insert
    with check (school = (select site.current_school()) and coaching.part_in(conversation) = proposed_by);
create policy two_settle on coaching.appointment for update
    using (school = (select site.current_school()) and coaching.part_in(conversation) is not null)
    with check (school = (select site.current_school()) and coaching.part_in(conversation) is not null);
