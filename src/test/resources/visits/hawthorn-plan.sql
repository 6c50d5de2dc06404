-- Hawthorn School in small: Ada Okafor has opened Science on Tuesday 3 and Wednesday 2; Ben Lindqvist and Cleo Haddad want to see her.
insert into school.district (id, name) values ('d0000000-0000-0000-0000-000000000001', 'Hawthorn District');
insert into school.school (id, district, name, zone) values
    ('50000000-0000-0000-0000-000000000001', 'd0000000-0000-0000-0000-000000000001', 'Hawthorn School', 'Europe/London');
insert into school.person (id, school, code, given_name, family_name) values
    ('a0000000-0000-0000-0000-00000000000a', '50000000-0000-0000-0000-000000000001', 'OKA', 'Ada', 'Okafor'),
    ('a0000000-0000-0000-0000-00000000000b', '50000000-0000-0000-0000-000000000001', 'LIN', 'Ben', 'Lindqvist'),
    ('a0000000-0000-0000-0000-00000000000c', '50000000-0000-0000-0000-000000000001', 'HAD', 'Cleo', 'Haddad'),
    ('a0000000-0000-0000-0000-00000000000d', '50000000-0000-0000-0000-000000000001', 'ORT', 'Dara', 'Ortiz'),
    ('a0000000-0000-0000-0000-00000000000e', '50000000-0000-0000-0000-000000000001', 'PET', 'Jonas', 'Petrov'),
    ('a0000000-0000-0000-0000-00000000000f', '50000000-0000-0000-0000-000000000001', 'WHI', 'Sam', 'Whitlock');
insert into school.role (school, person, role) values
    ('50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000a', 'teacher'),
    ('50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000b', 'teacher'),
    ('50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000c', 'teacher'),
    ('50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000d', 'coach'),
    ('50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000e', 'teacher'),
    ('50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000f', 'organiser');
insert into school.division (id, school, name, cycle, cycle_days, starts_on, ends_on) values
    ('c0000000-0000-0000-0000-000000000001', '50000000-0000-0000-0000-000000000001', 'All', 'weekday', 5, '2026-08-31', '2026-12-18');
insert into school.bell_schedule (id, school, division, name, regular) values
    ('b0000000-0000-0000-0000-000000000001', '50000000-0000-0000-0000-000000000001', 'c0000000-0000-0000-0000-000000000001', 'Regular', true);
insert into school.slot (school, bell_schedule, period, name, starts, ends)
select '50000000-0000-0000-0000-000000000001', 'b0000000-0000-0000-0000-000000000001', n, n::text, s::time, s::time + interval '50 minutes'
  from (values (1, '8:20'), (2, '9:15'), (3, '10:20'), (4, '11:15')) as bells (n, s);
insert into school.timetable_version (id, school, name, valid_from, valid_until, content) values
    ('e0000000-0000-0000-0000-000000000001', '50000000-0000-0000-0000-000000000001', 'Autumn', '2026-08-31', '2026-12-18', 'autumn');
insert into school.pupil_group (id, school, code)
select gen_random_uuid(), '50000000-0000-0000-0000-000000000001', code from unnest(array['7C', '8B', '9C', '10B']) as code;

create temporary table taught (thread uuid, teacher text, pupils text, subject text, day int, period int);
insert into taught values
    ('10000000-0000-0000-0000-000000000023', 'OKA', '8B', 'Science', 2, 3),
    ('10000000-0000-0000-0000-000000000032', 'OKA', '8B', 'Science', 3, 2),
    ('20000000-0000-0000-0000-000000000023', 'LIN', '9C', 'Maths', 2, 3),
    ('20000000-0000-0000-0000-000000000031', 'LIN', '9C', 'Maths', 3, 1),
    ('20000000-0000-0000-0000-000000000033', 'LIN', '9C', 'Maths', 3, 3),
    ('30000000-0000-0000-0000-000000000023', 'HAD', '7C', 'English', 2, 3),
    ('30000000-0000-0000-0000-000000000032', 'HAD', '7C', 'English', 3, 2),
    ('40000000-0000-0000-0000-000000000021', 'PET', '10B', 'History', 2, 1),
    ('40000000-0000-0000-0000-000000000024', 'PET', '10B', 'History', 2, 4);
insert into school.lesson (id, school, version, thread, division, subject, cycle_day, period)
select thread, '50000000-0000-0000-0000-000000000001', 'e0000000-0000-0000-0000-000000000001', thread,
       'c0000000-0000-0000-0000-000000000001', subject, day, period
  from taught;
insert into school.lesson_teacher (school, lesson, person)
select p.school, t.thread, p.id from taught t join school.person p on p.code = t.teacher;
insert into school.lesson_group (school, lesson, pupil_group)
select g.school, t.thread, g.id from taught t join school.pupil_group g on g.code = t.pupils;
drop table taught;

insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs) values
    ('f0000000-0000-0000-0000-000000000023', '50000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000023',
     'a0000000-0000-0000-0000-00000000000a', '2026-09-01', '2026-12-18', 'Predict, observe, explain', 2),
    ('f0000000-0000-0000-0000-000000000032', '50000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000032',
     'a0000000-0000-0000-0000-00000000000a', '2026-09-01', '2026-12-18', 'Predict, observe, explain', 2);
insert into visits.wish (id, school, visitor, host, first_date, last_date, part, own_time) values
    ('70000000-0000-0000-0000-00000000000b', '50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000b',
     'a0000000-0000-0000-0000-00000000000a', '2026-09-01', '2026-12-18', 'whole', 'either'),
    ('70000000-0000-0000-0000-00000000000c', '50000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-00000000000c',
     'a0000000-0000-0000-0000-00000000000a', '2026-09-01', '2026-12-18', 'whole', 'covered');
