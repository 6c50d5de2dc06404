-- Who takes a question back and asks the same colleague again would ask somebody again who has said no. What is taken back stays until
-- the term is over, for the one job that looks whom somebody asked; to the two it is gone.

alter table dots.introduction add column taken_back boolean not null default false check (not taken_back or agreed is not true);

drop index dots.asked_once;
create unique index asked_once on dots.introduction (seeker, asked) where answered_at is null and not taken_back;

create or replace function dots.asked_by_me(now timestamptz)
    returns table (id uuid, asked uuid, strength uuid, practice uuid, asked_at timestamptz, state text)
    language sql stable security definer set search_path = dots, pg_temp
    as $$ select i.id, case when i.agreed then i.asked end, case when i.agreed then i.strength end, i.practice, i.asked_at,
                 case when i.agreed then 'agreed' when i.lapses_at > now then 'open' else 'lapsed' end
            from dots.introduction i
           where i.seeker = site.current_person() and i.school = site.current_school() and site.current_job() is null
             and not i.taken_back
           order by i.asked_at desc, i.id $$;

create or replace function dots.asked_of_me(now timestamptz)
    returns table (id uuid, seeker uuid, strength uuid, practice uuid, asked_at timestamptz, state text)
    language sql stable security definer set search_path = dots, pg_temp
    as $$ select i.id, case when i.agreed then i.seeker end, i.strength, i.practice, i.asked_at,
                 case when i.agreed then 'agreed' else 'open' end
            from dots.introduction i
           where i.asked = site.current_person() and i.school = site.current_school() and site.current_job() is null
             and not i.taken_back and (i.agreed or (i.answered_at is null and i.lapses_at > now))
           order by i.asked_at desc, i.id $$;

create or replace function dots.answer(wanted uuid, yes boolean, now timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = dots, pg_temp as $$
begin
    update dots.introduction set agreed = yes, answered_at = now
     where id = wanted and asked = site.current_person() and school = site.current_school() and site.current_job() is null
       and answered_at is null and lapses_at > now and not taken_back;
    return found;
end $$;

create or replace function dots.take_back(wanted uuid) returns boolean
    language plpgsql volatile security definer set search_path = dots, pg_temp as $$
begin
    update dots.introduction set taken_back = true
     where id = wanted and seeker = site.current_person() and school = site.current_school() and site.current_job() is null
       and agreed is distinct from true and not taken_back;
    return found;
end $$;
