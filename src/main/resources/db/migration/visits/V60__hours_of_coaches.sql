-- What somebody gives to visits, as times and nothing else: no name of a visitor, a host, or somebody absent. A coach beside a visitor may
-- not read that visit, so this asks as the owner; it answers for the person of the context alone.
create function visits.time_given(first_date date, last_date date)
    returns table (kind text, source uuid, during tsrange)
    language sql stable security definer set search_path = visits, school, pg_temp
    as $$
        select 'cover', c.id, c.during
          from visits.cover c
         where c.stand_in = site.current_person() and c.school = site.current_school() and c.on_date between $1 and $2
           and c.ended_at is null and not exists (select from visits.visit_cancellation x where x.visit = c.visit)
        union all
        select 'absence', a.id, a.during
          from visits.absence_cover a
         where a.stand_in = site.current_person() and a.school = site.current_school() and a.on_date between $1 and $2
           and a.ended_at is null
        union all
        select 'beside', v.id, v.during
          from visits.visit v
          join visits.wish w on w.id = v.wish and w.coach_beside
          join school.person p on p.id = v.visitor and p.coach = site.current_person()
         where v.school = site.current_school() and v.on_date between $1 and $2
           and not exists (select from visits.visit_cancellation x where x.visit = v.id)
        union all
        select 'talk', d.visit, d.during
          from visits.debrief d
         where d.coach = site.current_person() and d.school = site.current_school()
           and d.during && tsrange($1::timestamp, $2::timestamp + interval '1 day')
           and not exists (select from visits.visit_cancellation x where x.visit = d.visit)
    $$;

-- For which dates there is a published plan; that was told to everybody. Of drafts nothing is told.
create function visits.published_dates(first_date date, last_date date)
    returns table (begins date, ends date)
    language sql stable security definer set search_path = visits, pg_temp
    as $$ select p.first_date, p.last_date from visits.plan p
           where p.school = site.current_school() and p.published_at is not null and p.first_date <= $2 and p.last_date >= $1 $$;
