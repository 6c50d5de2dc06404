-- Sixteen more teachers at Hawthorn: in each period of Tuesday to Friday half of them teach and the other half are free and offer to
-- stand in. The first eight have opened everything. Nobody is held back by a limit, so that all of them reach for the same few.
insert into school.person (id, school, code, given_name, family_name)
select ('00000000-0000-7000-8012-' || lpad(t::text, 12, '0'))::uuid, '00000000-0000-7000-8001-000000000001', 'T' || t, 'Teacher', 'T' || t
  from generate_series(0, 15) t;
insert into school.role (school, person, role)
select school, id, 'teacher' from school.person where code like 'T%' and given_name = 'Teacher';
insert into school.pupil_group (id, school, code)
select ('00000000-0000-7000-8016-' || lpad(t::text, 12, '0'))::uuid, '00000000-0000-7000-8001-000000000001', 'G' || t
  from generate_series(0, 15) t;

create temporary table taught as
select ('00000000-0000-7000-8018-' || lpad((t * 100 + day * 10 + period)::text, 12, '0'))::uuid as id, t, day, period
  from generate_series(0, 15) t, generate_series(2, 5) day, generate_series(1, 6) period
 where (t + day + period) % 2 = 0;
insert into school.lesson (id, school, version, thread, division, subject, cycle_day, period)
select id, '00000000-0000-7000-8001-000000000001', '00000000-0000-7000-8004-000000000001', id,
       '00000000-0000-7000-8003-000000000001', 'Maths', day, period
  from taught;
insert into school.lesson_teacher (school, lesson, person)
select '00000000-0000-7000-8001-000000000001', id, ('00000000-0000-7000-8012-' || lpad(t::text, 12, '0'))::uuid from taught;
insert into school.lesson_group (school, lesson, pupil_group)
select '00000000-0000-7000-8001-000000000001', id, ('00000000-0000-7000-8016-' || lpad(t::text, 12, '0'))::uuid from taught;
insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
select id, '00000000-0000-7000-8001-000000000001', id, ('00000000-0000-7000-8012-' || lpad(t::text, 12, '0'))::uuid,
       '2026-09-07', '2026-10-02', 'How it begins.', 2
  from taught where t < 8;
drop table taught;

insert into visits.offer (school, person, cycle_day, period, first_date, last_date)
select '00000000-0000-7000-8001-000000000001', ('00000000-0000-7000-8012-' || lpad(t::text, 12, '0'))::uuid, day, period, '2026-09-07', '2026-10-02'
  from generate_series(0, 15) t, generate_series(2, 5) day, generate_series(1, 6) period
 where (t + day + period) % 2 = 1;
insert into visits.offer_cap (school, person, per_day, per_week, per_term)
select '00000000-0000-7000-8001-000000000001', ('00000000-0000-7000-8012-' || lpad(t::text, 12, '0'))::uuid, 10, 40, 400
  from generate_series(0, 15) t;
insert into visits.rule_profile (school, profile, colleagues_cover, visits_per_week, visits_per_horizon, own_free_visits_per_horizon,
    visited_lessons_per_host_week, group_covers_per_day, group_covers_per_horizon, course_covers_per_horizon, colleague_covers_per_week)
values ('00000000-0000-7000-8001-000000000001', 'volunteers', 'volunteers', 10, 30, 30, 10, 10, 50, 50, 40);
