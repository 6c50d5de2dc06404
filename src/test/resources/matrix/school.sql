-- One school of the access matrix, run once for each: {s} is the school's number, {d} its district's. Ids tell what they are:
-- 0000000<school>-<kind>-7000-8000-<number>, with the kinds of ajar.matrix.TwoDistricts. Today is Monday, 14 September 2026.
create or replace function pg_temp.id(kind int, number int) returns uuid language sql immutable
    as $$ select ('0000000{s}-' || lpad(kind::text, 4, '0') || '-7000-8000-' || lpad(number::text, 12, '0'))::uuid $$;

insert into school.district (id, name) values ('00000000-0000-7000-8000-00000000000{d}', 'District {d}') on conflict do nothing;
insert into school.school (id, district, name, zone) values
    (pg_temp.id(1, 1), '00000000-0000-7000-8000-00000000000{d}', 'School {s}', 'Europe/London');
insert into school.person (id, school, code, given_name, family_name, left_on)
select pg_temp.id(2, n), pg_temp.id(1, 1), 'P' || n, given, family || 'S{s}', case when n = 11 then date '2026-09-10' end
  from (values (1, 'Tessa', 'Teach'), (2, 'Colin', 'Colleague'), (3, 'Nora', 'Near'), (4, 'Otis', 'Other'), (5, 'Cora', 'Cover'),
               (6, 'Olga', 'Organ'), (7, 'Moira', 'Moder'), (8, 'Lena', 'Lead'), (9, 'Dina', 'Distr'), (10, 'Stan', 'Steward'),
               (11, 'Lars', 'Left'), (12, 'Hugo', 'Host'), (13, 'Hanna', 'Second'), (14, 'Trudy', 'Travel'), (15, 'Shaun', 'Shutout'),
               (16, 'Nova', 'Newcomer')) as people (n, given, family);
update school.person set email = 'hanna@s{s}.example' where id = pg_temp.id(2, 13);
update school.person set coach = pg_temp.id(2, 3) where id = pg_temp.id(2, 1);
insert into school.role (school, person, role)
select pg_temp.id(1, 1), pg_temp.id(2, n), role
  from (values (1, 'teacher'), (2, 'teacher'), (3, 'coach'), (4, 'coach'), (5, 'cover_staff'), (6, 'organiser'), (7, 'moderator'),
               (8, 'leader'), (9, 'district_lead'), (10, 'steward'), (11, 'teacher'), (11, 'organiser'), (11, 'steward'),
               (12, 'teacher'), (13, 'teacher'), (14, 'coach'), (15, 'organiser'), (15, 'steward'), (16, 'teacher')) as held (n, role);
-- Ways in: everybody's but the second host's, who is invited, and the newcomer's. The travelling coach of schools 1 and 2 is one account,
-- that of school 1; at school 3 somebody else travels. What lies behind an account tells by its id of which school it is.
insert into site.account (id, name, password)
select pg_temp.id(40, n), 'p' || n || '.{s}', '$argon2id$v=19$m=19456,t=2,p=1$nobody$knows'
  from generate_series(1, 15) as n where n <> 13 and not (n = 14 and {s} = 2);
insert into site.membership (person, school, account, suspended_at)
select pg_temp.id(2, n), pg_temp.id(1, 1), case when n = 14 and {s} = 2 then '00000001-0040-7000-8000-000000000014' else pg_temp.id(40, n) end,
       case when n = 15 then timestamptz '2026-09-11 08:00Z' end
  from generate_series(1, 15) as n where n <> 13;
insert into site.passkey (credential, account, public_key, signature_count, verified, backup_eligible, backed_up, attestation,
                          attestation_data, label, made_at, used_at)
select decode(translate(replace(id::text, '-0040-', '-0041-'), '-', '+'), 'base64'), id, '', 0, true, false, false, '', '', 'Phone',
       '2026-09-01 08:00Z', '2026-09-01 08:00Z'
  from site.account where name like '%.{s}';
insert into site.provider_identity (provider, subject, account)
select 'district', name, id from site.account where name in ('p1.{s}', 'p2.{s}');
insert into site.recovery_code (account, code)
select id, sha256(convert_to(upper(replace(name, '.', 'S')), 'UTF8')) from site.account where name like '%.{s}';
insert into site.invitation (person, school, code, made_by, made_at, expires_at) values
    (pg_temp.id(2, 13), pg_temp.id(1, 1), sha256('W{s}W'), pg_temp.id(2, 10), '2026-09-10 08:00Z', '2099-01-01 08:00Z');
-- Kept by no school's id, so the school's number is written into what they hold.
insert into site.step (token, kind, content, expires_at) values
    (convert_to(pg_temp.id(43, 1)::text, 'UTF8'), 'passkey', '{"challenge": "none"}', '2099-01-01 08:00Z');
insert into site.try (name, times, locked_until, last_at) values
    (convert_to(pg_temp.id(44, 1)::text, 'UTF8'), 1, '2026-09-10 08:00Z', '2026-09-10 08:00Z');
insert into site.claim (code) values (convert_to(pg_temp.id(45, 1)::text, 'UTF8'));
insert into site.takeout (id, school, person, language, state, asked_at, finished_at)
select pg_temp.id(46, n), pg_temp.id(1, 1), pg_temp.id(2, n), 'en', 'failed', '2026-09-13 08:00Z', '2099-01-01 08:00Z'
  from generate_series(1, 2) as n;
-- One erasure that was carried out; one that the teacher asked for, and one of whoever left: not begun within the next decades.
insert into site.erasure (id, school, person, on_leaving, asked_by, asked_at, done_at) values
    (pg_temp.id(47, 1), pg_temp.id(1, 1), null, true, null, '2026-09-10 08:00Z', '2026-09-10 08:00Z'),
    (pg_temp.id(47, 2), pg_temp.id(1, 1), pg_temp.id(2, 1), false, null, '2099-01-01 08:00Z', null),
    (pg_temp.id(47, 3), pg_temp.id(1, 1), pg_temp.id(2, 11), true, pg_temp.id(2, 10), '2099-01-01 08:00Z', null);
insert into school.roster_key (school, system, key, person) values (pg_temp.id(1, 1), 'list', 'teach', pg_temp.id(2, 1));
insert into school.roster_school (school, system, org) values (pg_temp.id(1, 1), 'oneroster:here', 'org-{s}');
insert into school.practice (id, school, name) values
    (pg_temp.id(8, 1), pg_temp.id(1, 1), 'Waiting time'), (pg_temp.id(8, 2), pg_temp.id(1, 1), 'Hands down');
insert into school.practice_synonym (school, practice, word) values (pg_temp.id(1, 1), pg_temp.id(8, 1), 'wait time');
insert into school.room (id, school, code) values (pg_temp.id(6, 1), pg_temp.id(1, 1), 'Lab 2');
insert into school.pupil_group (id, school, code) values (pg_temp.id(7, 1), pg_temp.id(1, 1), '8B');
insert into school.division (id, school, name, cycle, cycle_days, starts_on, ends_on) values
    (pg_temp.id(3, 1), pg_temp.id(1, 1), 'Lower', 'weekday', 5, '2026-09-07', '2026-12-18'),
    (pg_temp.id(3, 2), pg_temp.id(1, 1), 'Upper', 'weekday', 5, '2026-09-07', '2026-12-18');
insert into school.bell_schedule (id, school, division, name, regular) values
    (pg_temp.id(4, 1), pg_temp.id(1, 1), pg_temp.id(3, 1), 'Regular', true),
    (pg_temp.id(4, 2), pg_temp.id(1, 1), pg_temp.id(3, 1), 'Early release', false),
    (pg_temp.id(4, 3), pg_temp.id(1, 1), pg_temp.id(3, 2), 'Regular', true);
insert into school.slot (school, bell_schedule, period, name, starts, ends)
select pg_temp.id(1, 1), pg_temp.id(4, bells), n, n::text, s::time, s::time + interval '50 minutes'
  from (values (1, '8:20'), (2, '9:15'), (3, '10:20'), (4, '11:15')) as slots (n, s), generate_series(1, 3) as bells;
insert into school.calendar_change (school, division, on_date, closed, reason) values
    (pg_temp.id(1, 1), pg_temp.id(3, 1), '2026-10-26', true, 'Half-term');
insert into school.timetable_version (id, school, division, name, valid_from, valid_until, content) values
    (pg_temp.id(5, 1), pg_temp.id(1, 1), pg_temp.id(3, 1), 'Autumn', '2026-09-07', '2026-12-18', 'autumn');

create temporary table taught (n int, teacher int, day int, period int);
insert into taught values (1, 1, 1, 1), (2, 2, 1, 2), (3, 1, 2, 3), (4, 12, 2, 3), (5, 13, 3, 2), (6, 1, 4, 1);
insert into school.lesson (id, school, version, thread, division, subject, room, cycle_day, period)
select pg_temp.id(9, n), pg_temp.id(1, 1), pg_temp.id(5, 1), pg_temp.id(9, n), pg_temp.id(3, 1), 'Science',
       case when n = 1 then pg_temp.id(6, 1) end, day, period
  from taught;
insert into school.lesson_teacher (school, lesson, person) select pg_temp.id(1, 1), pg_temp.id(9, n), pg_temp.id(2, teacher) from taught;
insert into school.lesson_group (school, lesson, pupil_group) select pg_temp.id(1, 1), pg_temp.id(9, n), pg_temp.id(7, 1) from taught;
drop table taught;

insert into school.standing_time (school, person, cycle_day, period, kind) values
    (pg_temp.id(1, 1), pg_temp.id(2, 1), 5, 1, 'protected'), (pg_temp.id(1, 1), pg_temp.id(2, 2), 5, 1, 'protected');
insert into school.no_cover (school, thread, on_date, said_by) values (pg_temp.id(1, 1), pg_temp.id(9, 6), '2026-09-24', pg_temp.id(2, 1));
insert into school.time_taken (school, person, during, taker) values
    (pg_temp.id(1, 1), pg_temp.id(2, 1), '[2026-09-25 10:20, 2026-09-25 11:10)', 'trial'),
    (pg_temp.id(1, 1), pg_temp.id(2, 2), '[2026-09-25 10:20, 2026-09-25 11:10)', 'trial');
insert into school.imported_code (school, code, person) values (pg_temp.id(1, 1), 'TEA', pg_temp.id(2, 1));

insert into visits.rule_profile (school, profile, colleagues_cover) values (pg_temp.id(1, 1), 'volunteers', 'volunteers');
insert into visits.exempt_from_cover (school, person) values
    (pg_temp.id(1, 1), pg_temp.id(2, 2)), (pg_temp.id(1, 1), pg_temp.id(2, 13));
-- The teacher's door, the host's, and that of the host whom the host visits.
insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs) values
    (pg_temp.id(20, 1), pg_temp.id(1, 1), pg_temp.id(9, 1), pg_temp.id(2, 1), '2026-09-07', '2026-12-18', 'Predict, observe', 2),
    (pg_temp.id(20, 2), pg_temp.id(1, 1), pg_temp.id(9, 4), pg_temp.id(2, 12), '2026-09-07', '2026-12-18', 'Waiting', 2),
    (pg_temp.id(20, 3), pg_temp.id(1, 1), pg_temp.id(9, 5), pg_temp.id(2, 13), '2026-09-07', '2026-12-18', 'Asking', 2);
insert into visits.open_lesson_practice (school, open_lesson, practice) values
    (pg_temp.id(1, 1), pg_temp.id(20, 1), pg_temp.id(8, 1)), (pg_temp.id(1, 1), pg_temp.id(20, 2), pg_temp.id(8, 1));
insert into visits.shutting (school, open_lesson, on_date, shut_by) values
    (pg_temp.id(1, 1), pg_temp.id(20, 1), '2026-09-28', pg_temp.id(2, 1)),
    (pg_temp.id(1, 1), pg_temp.id(20, 2), '2026-09-29', pg_temp.id(2, 12));
-- The teacher's open wish, a colleague's; a withdrawn one; those that became the visits; one that a published plan passed over.
insert into visits.wish (id, school, visitor, host, first_date, last_date, part, own_time) values
    (pg_temp.id(21, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(2, 13), '2026-09-14', '2026-12-18', 'whole', 'either'),
    (pg_temp.id(21, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(2, 12), '2026-09-14', '2026-12-18', 'whole', 'either'),
    (pg_temp.id(21, 3), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(2, 2), '2026-09-14', '2026-12-18', 'whole', 'either'),
    (pg_temp.id(21, 4), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(2, 12), '2026-09-07', '2026-12-18', 'whole', 'either'),
    (pg_temp.id(21, 5), pg_temp.id(1, 1), pg_temp.id(2, 12), pg_temp.id(2, 13), '2026-09-07', '2026-12-18', 'whole', 'either'),
    (pg_temp.id(21, 6), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(2, 1), '2026-09-14', '2026-12-18', 'whole', 'either');
insert into visits.wish_withdrawal (school, wish) values (pg_temp.id(1, 1), pg_temp.id(21, 3));
insert into visits.offer (id, school, person, cycle_day, period, first_date, last_date) values
    (pg_temp.id(22, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), 5, 3, '2026-09-07', '2026-12-18'),
    (pg_temp.id(22, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), 5, 3, '2026-09-07', '2026-12-18'),
    (pg_temp.id(22, 3), pg_temp.id(1, 1), pg_temp.id(2, 5), 2, 3, '2026-09-07', '2026-12-18');
insert into visits.offer_cap (school, person) values (pg_temp.id(1, 1), pg_temp.id(2, 1)), (pg_temp.id(1, 1), pg_temp.id(2, 2));
-- A draft, and the published plan that came before it.
insert into visits.plan (id, school, first_date, last_date, drafted_by, published_at, published_by) values
    (pg_temp.id(28, 1), pg_temp.id(1, 1), '2026-09-14', '2026-10-11', pg_temp.id(2, 6), null, null),
    (pg_temp.id(28, 2), pg_temp.id(1, 1), '2026-09-07', '2026-09-27', pg_temp.id(2, 6), '2026-09-07 05:00Z', pg_temp.id(2, 6));
insert into visits.plan_run (id, school, plan, seed, seconds, state, asked_by, finished_at) values
    (pg_temp.id(29, 1), pg_temp.id(1, 1), pg_temp.id(28, 1), 1, 20, 'done', pg_temp.id(2, 6), '2026-09-13 12:00Z');
insert into visits.planned_visit (school, plan, wish, open_lesson, on_date, part, stand_in) values
    (pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 1), pg_temp.id(20, 3), '2026-09-23', 'whole', pg_temp.id(2, 5));
insert into visits.unmet_wish (school, plan, wish, kind, remedy) values
    (pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 2), 'no_cover', format(
        '{"says":{"key":"plan.reason.pinned","gaps":{}},"standIn":{"value":"%s"},"on":"2026-09-22","period":3,"lesson":{"value":"%s"},"favour":null}',
        pg_temp.id(2, 4), pg_temp.id(9, 2))::jsonb),
    (pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 6), 'no_door', format(
        '{"says":{"key":"plan.reason.pinned","gaps":{}},"standIn":null,"on":null,"period":null,"lesson":null,"favour":{"kind":"OPEN_DOOR","asked":{"value":"%s"},"lesson":{"value":"%s"},"on":"2026-09-24"}}',
        pg_temp.id(2, 1), pg_temp.id(9, 6))::jsonb),
    (pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 5), 'no_door', null),
    (pg_temp.id(1, 1), pg_temp.id(28, 2), pg_temp.id(21, 2), 'no_cover', null);
insert into visits.pin (school, plan, wish, open_lesson, on_date, part, pinned_by) values
    (pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 1), pg_temp.id(20, 3), '2026-09-23', 'whole', pg_temp.id(2, 6));
insert into visits.forbid (id, school, plan, wish, open_lesson, on_date, forbidden_by) values
    (pg_temp.id(30, 1), pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 2), pg_temp.id(20, 2), '2026-09-29', pg_temp.id(2, 6));
insert into visits.cover_request (id, school, plan, wish, asked, on_date, period, thread, asked_by) values
    (pg_temp.id(31, 1), pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 2), pg_temp.id(2, 1), '2026-09-25', 2, pg_temp.id(9, 2), pg_temp.id(2, 6)),
    (pg_temp.id(31, 2), pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 2), pg_temp.id(2, 12), '2026-09-25', 2, pg_temp.id(9, 2), pg_temp.id(2, 6));
insert into visits.remedy_request (id, school, plan, wish, asked, kind, on_date, asked_by) values
    (pg_temp.id(32, 1), pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 1), pg_temp.id(2, 1), 'half', '2026-09-23', pg_temp.id(2, 6)),
    (pg_temp.id(32, 2), pg_temp.id(1, 1), pg_temp.id(28, 1), pg_temp.id(21, 5), pg_temp.id(2, 12), 'half', '2026-09-23', pg_temp.id(2, 6));
-- What is over (24) and what is to come (23): 1, the teacher visits the host while cover staff take the class; 2, the host visits.
insert into visits.visit (id, school, wish, plan, visitor, open_lesson, on_date, part, during) values
    (pg_temp.id(24, 1), pg_temp.id(1, 1), null, null, pg_temp.id(2, 1), pg_temp.id(20, 2), '2026-09-08', 'whole', '[2026-09-08 10:20, 2026-09-08 11:10)'),
    (pg_temp.id(24, 2), pg_temp.id(1, 1), null, null, pg_temp.id(2, 12), pg_temp.id(20, 3), '2026-09-09', 'whole', '[2026-09-09 09:15, 2026-09-09 10:05)'),
    (pg_temp.id(23, 1), pg_temp.id(1, 1), pg_temp.id(21, 4), pg_temp.id(28, 2), pg_temp.id(2, 1), pg_temp.id(20, 2), '2026-09-22', 'whole', '[2026-09-22 10:20, 2026-09-22 11:10)'),
    (pg_temp.id(23, 2), pg_temp.id(1, 1), pg_temp.id(21, 5), pg_temp.id(28, 2), pg_temp.id(2, 12), pg_temp.id(20, 3), '2026-09-23', 'whole', '[2026-09-23 09:15, 2026-09-23 10:05)'),
    (pg_temp.id(23, 3), pg_temp.id(1, 1), null, null, pg_temp.id(2, 2), pg_temp.id(20, 3), '2026-09-16', 'whole', '[2026-09-16 09:15, 2026-09-16 10:05)');
insert into visits.visit_cancellation (school, visit, why, cancelled_by) values (pg_temp.id(1, 1), pg_temp.id(23, 3), 'withdrawn', pg_temp.id(2, 2));
insert into visits.settling (school, visit, settled_by) values (pg_temp.id(1, 1), pg_temp.id(23, 3), pg_temp.id(2, 6));
insert into visits.cover (id, school, visit, thread, on_date, part, during, stand_in) values
    (pg_temp.id(25, 1), pg_temp.id(1, 1), pg_temp.id(23, 1), pg_temp.id(9, 3), '2026-09-22', 'whole', '[2026-09-22 10:20, 2026-09-22 11:10)', pg_temp.id(2, 5));
insert into visits.debrief (school, visit, coach, during) values
    (pg_temp.id(1, 1), pg_temp.id(23, 1), pg_temp.id(2, 3), '[2026-09-22 11:15, 2026-09-22 12:05)');
insert into visits.booking (school, holder, holder_kind, during, purpose, visit, open_lesson) values
    (pg_temp.id(1, 1), pg_temp.id(2, 1), 'person', '[2026-09-22 10:20, 2026-09-22 11:10)', 'visiting', pg_temp.id(23, 1), pg_temp.id(20, 2)),
    (pg_temp.id(1, 1), pg_temp.id(2, 12), 'person', '[2026-09-22 10:20, 2026-09-22 11:10)', 'hosting', pg_temp.id(23, 1), pg_temp.id(20, 2)),
    (pg_temp.id(1, 1), pg_temp.id(2, 5), 'person', '[2026-09-22 10:20, 2026-09-22 11:10)', 'covering', pg_temp.id(23, 1), pg_temp.id(20, 2)),
    (pg_temp.id(1, 1), pg_temp.id(2, 12), 'person', '[2026-09-23 09:15, 2026-09-23 10:05)', 'visiting', pg_temp.id(23, 2), pg_temp.id(20, 3)),
    (pg_temp.id(1, 1), pg_temp.id(2, 13), 'person', '[2026-09-23 09:15, 2026-09-23 10:05)', 'hosting', pg_temp.id(23, 2), pg_temp.id(20, 3));
insert into visits.absence (id, school, person, during, reported_by) values
    (pg_temp.id(26, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), '[2026-09-17 00:00, 2026-09-18 00:00)', pg_temp.id(2, 6)),
    (pg_temp.id(26, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), '[2026-09-21 00:00, 2026-09-22 00:00)', pg_temp.id(2, 6));
insert into visits.absence_cover (school, absence, thread, on_date, during, stand_in) values
    (pg_temp.id(1, 1), pg_temp.id(26, 2), pg_temp.id(9, 2), '2026-09-21', '[2026-09-21 09:15, 2026-09-21 10:05)', pg_temp.id(2, 5));
insert into visits.thanks (school, visit, line) values (pg_temp.id(1, 1), pg_temp.id(24, 2), 'Thank you');
insert into visits.idea_tried (school, visit) values (pg_temp.id(1, 1), pg_temp.id(24, 2));
-- Struggles, and conversations of the teacher and of the colleague with a coach each; one that its teacher took back. Words are sealed
-- afterwards (ajar.SealedTexts).
insert into coaching.struggle (id, school, teacher, words, written_at) values
    (pg_temp.id(50, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), 'x', '2026-09-13 08:00Z'),
    (pg_temp.id(50, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), 'x', '2026-09-13 08:00Z');
insert into coaching.conversation (id, school, teacher, coach, begun_at, moves)
select pg_temp.id(51, n), pg_temp.id(1, 1), pg_temp.id(2, teacher), pg_temp.id(2, coach), '2026-09-10 08:00Z', 5
  from (values (1, 1, 3), (2, 2, 4), (3, 1, 3), (4, 2, 4), (5, 12, 14)) as talks (n, teacher, coach);
insert into coaching.entry (id, school, conversation, place, kind, words, written_at)
select pg_temp.id(52, n), pg_temp.id(1, 1), pg_temp.id(51, talk), place, kind, case when kind <> 'asking' then 'x'::bytea end, '2026-09-14 04:55Z'
  from (values (11, 1, 1, 'struggle'), (1, 1, 2, 'answer'), (3, 1, 3, 'asking'), (12, 2, 1, 'struggle'), (2, 2, 2, 'answer'),
               (4, 2, 3, 'asking'), (15, 5, 1, 'struggle')) as written (n, talk, place, kind);
insert into coaching.taking_back (school, conversation, taken_at) values (pg_temp.id(1, 1), pg_temp.id(51, 5), '2026-09-12 08:00Z');
insert into coaching.new_way (school, conversation, person, since) values (pg_temp.id(1, 1), pg_temp.id(51, 4), pg_temp.id(2, 4), '2026-09-12 08:00Z');
insert into coaching.seen (school, conversation, person, moves) values
    (pg_temp.id(1, 1), pg_temp.id(51, 1), pg_temp.id(2, 1), 1), (pg_temp.id(1, 1), pg_temp.id(51, 1), pg_temp.id(2, 3), 1);
-- Both coaches ask for a time, and have one that was agreed.
insert into school.time_taken (id, school, person, during, taker)
select pg_temp.id(57, n * 10 + place), pg_temp.id(1, 1), pg_temp.id(2, who), tsrange(at::timestamp, at::timestamp + interval '25 minutes'), 'appointment'
  from (values (1, 1, 3, '2026-09-18 09:15'), (2, 2, 4, '2026-09-18 09:15'), (3, 1, 3, '2026-09-25 11:15'), (4, 2, 4, '2026-09-25 11:15'))
           as talks (n, teacher, coach, at)
 cross join lateral (values (1, teacher), (2, coach)) as two (place, who);
insert into coaching.appointment (id, school, conversation, during, proposed_by, proposed_at, agreed_at, teacher_time, coach_time)
select pg_temp.id(56, n), t.school, pg_temp.id(51, 2 - n % 2), t.during, 'coach', '2026-09-13 08:00Z', case when n > 2 then timestamptz '2026-09-13 09:00Z' end,
       t.id, pg_temp.id(57, n * 10 + 2)
  from generate_series(1, 4) as n join school.time_taken t on t.id = pg_temp.id(57, n * 10 + 1);
insert into coaching.draft (id, school, conversation, author, slot, words, kept_at)
select pg_temp.id(54, n), pg_temp.id(1, 1), pg_temp.id(51, talk), pg_temp.id(2, author), slot, 'x', '2026-09-13 08:00Z'
  from (values (1, 1, 1, 'answer'), (2, 2, 2, 'answer'), (3, 1, 3, 'coach')) as begun (n, talk, author, slot);
insert into coaching.draft_key (id, school, person, key)
select pg_temp.id(55, n), pg_temp.id(1, 1), pg_temp.id(2, n), 'x' from generate_series(1, 2) as n;
-- Cards for the leader, signed by both; one that the teacher withdrew.
insert into coaching.card (id, school, conversation, words, expires_on, written_at)
select pg_temp.id(53, n), pg_temp.id(1, 1), pg_temp.id(51, n), 'x', '2026-10-01', '2026-09-13 08:00Z' from generate_series(1, 3) as n;
insert into coaching.card_reader (school, card, reader) select pg_temp.id(1, 1), pg_temp.id(53, n), pg_temp.id(2, 8) from generate_series(1, 3) as n;
insert into coaching.card_signature (school, card, person, version, signed_at)
select c.school, c.id, p, c.version, '2026-09-13 09:00Z'
  from coaching.card c join coaching.conversation t on t.id = c.conversation cross join unnest(array[t.teacher, t.coach]) p
 where c.school = pg_temp.id(1, 1);
insert into coaching.card_seen (school, card, reader) values (pg_temp.id(1, 1), pg_temp.id(53, 2), pg_temp.id(2, 8));
insert into coaching.card_withdrawal (school, card, withdrawn_by, withdrawn_at) values
    (pg_temp.id(1, 1), pg_temp.id(53, 3), pg_temp.id(2, 1), '2026-09-13 10:00Z');
-- A prompt that is asked now and will be again. Answers with the names of teacher, colleague and host, that of the host taken away by the
-- moderator; two without a name, one of them on the wall. Notes of the teacher's coach and of another one, sealed under keys that are gone.
insert into showcase.prompt (id, school, sentence, written_by) values
    (pg_temp.id(60, 1), pg_temp.id(1, 1), 'A good lesson is ___ and never ___.', pg_temp.id(2, 3));
insert into showcase.round (id, school, prompt, sentence, first_date, last_date, asked_by) values
    (pg_temp.id(61, 1), pg_temp.id(1, 1), pg_temp.id(60, 1), 'A good lesson is ___ and never ___.', '2026-09-07', '2026-09-18', pg_temp.id(2, 3)),
    (pg_temp.id(61, 2), pg_temp.id(1, 1), pg_temp.id(60, 1), 'A good lesson is ___ and never ___.', '2026-10-05', '2026-10-16', pg_temp.id(2, 3));
insert into showcase.answer (id, school, round, filling, other_filling, author, token, on_wall)
select pg_temp.id(62, n), pg_temp.id(1, 1), pg_temp.id(61, 1), 'quiet', 'dull', case when who > 0 then pg_temp.id(2, who) end,
       case when who = 0 then sha256(convert_to('token ' || n, 'UTF8')) end, n <> 3
  from (values (1, 1), (2, 2), (3, 0), (4, 0), (5, 12)) as answers (n, who);
insert into showcase.answer_removal (answer, school, round, why, removed_by, removed_at) values
    (pg_temp.id(62, 5), pg_temp.id(1, 1), pg_temp.id(61, 1), 'Unkind', pg_temp.id(2, 7), '2026-09-11 08:00Z');
insert into showcase.note (id, school, person, title, source, words, changed_at)
select pg_temp.id(63, n), pg_temp.id(1, 1), pg_temp.id(2, n), gone, gone, gone, '2026-09-11 08:00Z'
  from (values (3), (4)) as notes (n), decode('01' || repeat('ab', 40), 'hex') as gone;
-- Posts: of teacher (1) and colleague (2), about visits of the one to the host and of the host to the second host (5, asked); of the moderator,
-- held (3), and of the host, hidden (4); one of the colleague that is held (6), one of the teacher for which the host is asked (7). Everybody's reply, the host's held; drafts, a picture each.
insert into showcase.post (id, school, author, title, words, standing, published_at)
select pg_temp.id(90, n), pg_temp.id(1, 1), pg_temp.id(2, who), 'One line', 'Before the bell', standing, timestamptz '2026-09-10 08:00Z' + n * interval '1 hour'
  from (values (1, 1, 'shown'), (2, 2, 'shown'), (3, 7, 'held'), (4, 12, 'hidden'), (5, 12, 'asked'), (6, 2, 'held'), (7, 1, 'asked')) as posts (n, who, standing);
insert into showcase.post_practice (school, post, practice) select pg_temp.id(1, 1), pg_temp.id(90, n), pg_temp.id(8, 1) from generate_series(1, 6) as n;
insert into showcase.picture (id, school, owner, post, place, width, height, small, medium, large)
select pg_temp.id(92, n), pg_temp.id(1, 1), pg_temp.id(2, who), pg_temp.id(90, n), 1, 4, 3, 'x', 'x', 'x'
  from (values (1, 1), (2, 2), (4, 12)) as pictures (n, who);
insert into showcase.draft (id, school, author, title, words, kept_at)
select pg_temp.id(91, n), pg_temp.id(1, 1), pg_temp.id(2, n), gone, gone, '2026-09-13 08:00Z'
  from generate_series(1, 2) as n, decode('01' || repeat('ab', 40), 'hex') as gone;
insert into showcase.consent (post, school, author, visit, host, asked_at, answered_at, agreed) values
    (pg_temp.id(90, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(24, 1), pg_temp.id(2, 12), '2026-09-10 08:00Z', '2026-09-10 09:00Z', true),
    (pg_temp.id(90, 5), pg_temp.id(1, 1), pg_temp.id(2, 12), pg_temp.id(24, 2), pg_temp.id(2, 13), '2026-09-10 08:00Z', null, null),
    (pg_temp.id(90, 7), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(24, 1), pg_temp.id(2, 12), '2026-09-10 08:00Z', null, null);
insert into showcase.reaction_key (id, school, key) values (pg_temp.id(96, 1), pg_temp.id(1, 1), 'x');
insert into showcase.reaction (school, post, kind, token) values
    (pg_temp.id(1, 1), pg_temp.id(90, 1), 'useful', sha256(convert_to('somebody {s}', 'UTF8')));
insert into showcase.reply (id, school, post, parent, author, words, standing, written_at)
select pg_temp.id(93, n), pg_temp.id(1, 1), pg_temp.id(90, post), case when n = 3 then pg_temp.id(93, 2) end, pg_temp.id(2, who), 'Me too', standing,
       timestamptz '2026-09-11 08:00Z' + n * interval '1 minute'
  from (values (1, 2, 1, 'shown'), (2, 1, 2, 'shown'), (3, 1, 1, 'shown'), (4, 1, 12, 'held')) as said (n, post, who, standing) order by n;
insert into showcase.trial (school, post, person, tried_at) values
    (pg_temp.id(1, 1), pg_temp.id(90, 2), pg_temp.id(2, 1), '2026-09-11 08:00Z'), (pg_temp.id(1, 1), pg_temp.id(90, 1), pg_temp.id(2, 2), '2026-09-11 08:00Z');
insert into showcase.thanks (id, school, post, thanker, words, given_at) values
    (pg_temp.id(94, 1), pg_temp.id(1, 1), pg_temp.id(90, 2), pg_temp.id(2, 1), 'Thank you', '2026-09-11 08:00Z'),
    (pg_temp.id(94, 2), pg_temp.id(1, 1), pg_temp.id(90, 1), pg_temp.id(2, 2), 'Thank you', '2026-09-11 08:00Z');
insert into showcase.promotion (post, school, author, coach, why, asked_at, answered_at, agreed) values
    (pg_temp.id(90, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(2, 3), 'Read it', '2026-09-11 08:00Z', '2026-09-12 08:00Z', true),
    (pg_temp.id(90, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(2, 4), 'Read it', '2026-09-11 08:00Z', null, null);
insert into showcase.flag (id, school, post, flagged_by, reason, flagged_at) values
    (pg_temp.id(97, 1), pg_temp.id(1, 1), pg_temp.id(90, 2), pg_temp.id(2, 1), 'private', '2026-09-11 08:00Z'),
    (pg_temp.id(97, 2), pg_temp.id(1, 1), pg_temp.id(90, 3), pg_temp.id(2, 2), 'offensive', '2026-09-11 08:00Z');
insert into showcase.ruling (id, school, post, author, kind, why, decided_by, decided_at) values
    (pg_temp.id(98, 1), pg_temp.id(1, 1), pg_temp.id(90, 4), pg_temp.id(2, 12), 'hidden', 'Unkind', pg_temp.id(2, 7), '2026-09-11 08:00Z'),
    (pg_temp.id(98, 2), pg_temp.id(1, 1), pg_temp.id(90, 6), pg_temp.id(2, 2), 'held', 'word', null, '2026-09-11 08:00Z');
insert into showcase.feed_token (person, school, token, made_at)
select pg_temp.id(2, n), pg_temp.id(1, 1), sha256(convert_to('feed ' || n || ' {s}', 'UTF8')), '2026-09-11 08:00Z' from generate_series(1, 2) as n;
-- Goals: one that is up, one that was taken down. Lists: in hand (1, 2), waiting (3, 4, 7, 8), parked (5, 6); odd ones are the teacher's,
-- the others the colleague's. What they say is sealed by TwoDistricts.
insert into focus.vision (school, words, said_by) values (pg_temp.id(1, 1), 'Open doors', pg_temp.id(2, 8));
insert into focus.common_goal (id, school, name, first_date, last_date, place, written_by) values
    (pg_temp.id(71, 1), pg_temp.id(1, 1), 'Talk', '2026-09-07', '2026-12-18', 1, pg_temp.id(2, 8)),
    (pg_temp.id(71, 2), pg_temp.id(1, 1), 'Reading', '2026-09-07', '2026-12-18', null, pg_temp.id(2, 8));
insert into focus.item (id, school, person, title, words, reason, state, place, origin, origin_id, goal, since)
select pg_temp.id(70, n), pg_temp.id(1, 1), pg_temp.id(2, 2 - n % 2), '', '', case when state = 'parked' then ''::bytea end, state, place,
       case when n = 1 then 'visit' else 'self' end, case when n = 1 then pg_temp.id(24, 1) end, case when n < 3 then pg_temp.id(71, 1) end,
       '2026-09-10 08:00Z'
  from (values (1, 'active', 1), (2, 'active', 1), (3, 'waiting', 1), (4, 'waiting', 1), (5, 'parked', 1), (6, 'parked', 1),
               (7, 'waiting', 2), (8, 'waiting', 2)) as items (n, state, place);
insert into focus.step_back (person, school, what, before, taken_at)
select pg_temp.id(2, n), pg_temp.id(1, 1), 'started', jsonb_build_array(jsonb_build_object(
           'id', pg_temp.id(70, n), 'state', 'waiting', 'place', 9, 'since', '2026-09-09 08:00Z')), '2099-01-01 08:00Z'
  from generate_series(1, 2) as n;
insert into focus.wish_purpose (wish, school, person, item) values
    (pg_temp.id(21, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(70, 1)),
    (pg_temp.id(21, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(70, 2));
insert into focus.release (id, school, week, released_at) values (pg_temp.id(72, 1), pg_temp.id(1, 1), '2026-09-14', '2026-09-14 04:00Z');
insert into focus.figure (school, release, direction, people) values (pg_temp.id(1, 1), pg_temp.id(72, 1), 'any', 5);
insert into focus.counted (school, release, direction, person) values
    (pg_temp.id(1, 1), pg_temp.id(72, 1), 'any', pg_temp.id(2, 1)), (pg_temp.id(1, 1), pg_temp.id(72, 1), 'any', pg_temp.id(2, 2));
-- The school's shape: a week with two circles and one figure, for which teacher and colleague were counted.
insert into dots.shape (id, school, week, people, released_at) values (pg_temp.id(120, 1), pg_temp.id(1, 1), '2026-09-14', 24, '2026-09-14 04:00Z');
insert into dots.shape_circle (school, shape, circle, people) select pg_temp.id(1, 1), pg_temp.id(120, 1), n, 12 from generate_series(1, 2) as n;
insert into dots.shape_department (school, shape, circle, department)
select pg_temp.id(1, 1), pg_temp.id(120, 1), n, 'Department ' || n from generate_series(1, 2) as n;
insert into dots.shape_figure (school, shape, name, people) values (pg_temp.id(1, 1), pg_temp.id(120, 1), '1>2', 5);
insert into dots.shape_counted (school, shape, name, person)
select pg_temp.id(1, 1), pg_temp.id(120, 1), '1>2', pg_temp.id(2, n) from generate_series(1, 2) as n;
-- Openness: a month with one figure, for which teacher and colleague were counted, and one beside other schools.
insert into openness.release (id, school, term, month, over, counted, released_at)
values (pg_temp.id(110, 1), pg_temp.id(1, 1), '2026-08-01', '2026-08-01', false, 24, '2026-09-01 04:00Z');
insert into openness.figure (school, release, measure, telling, figure, counted, up_to)
values (pg_temp.id(1, 1), pg_temp.id(110, 1), 'made', 'exactly', 10, 24, '2026-08-31');
insert into openness.beside (school, release, measure, telling, figure, counted)
values (pg_temp.id(1, 1), pg_temp.id(110, 1), 'made', 'exactly', 10, 24);
insert into openness.counted (id, school, person, department)
select pg_temp.id(111, n), pg_temp.id(1, 1), pg_temp.id(2, n), 'Department 1' from generate_series(1, 2) as n;
insert into openness.counted_in (school, release, measure, department, people)
values (pg_temp.id(1, 1), pg_temp.id(110, 1), 'made', '', array[pg_temp.id(111, 1), pg_temp.id(111, 2)]);
-- The log: the steward changed the settings and the teacher's roles; the colleague asked for what is not here for them.
do $$ begin
    perform site.audit_append(pg_temp.id(1, 1), '2026-09-10 08:00Z', pg_temp.id(2, 10), 'settings_changed', null, '', 1);
    perform site.audit_append(pg_temp.id(1, 1), '2026-09-10 09:00Z', pg_temp.id(2, 10), 'roles_changed', pg_temp.id(2, 1), '', 1);
    perform site.audit_append(pg_temp.id(1, 1), '2026-09-10 10:00Z', pg_temp.id(2, 2), 'denied', null, 'GET /people', 1);
end $$;
insert into site.audit_checkpoint (chain, place, seal, made_at)
select chain, last_place, last_seal, last_at from site.audit_chain where chain = pg_temp.id(1, 1);
insert into site.audit_repeat (chain, who, act, whom, route, since, times) values
    (pg_temp.id(1, 1), pg_temp.id(2, 2), 'denied', '00000000-0000-0000-0000-000000000000', 'GET /people', '2026-09-10 10:00Z', 2);
insert into site.audit_seen (school, person, place) values (pg_temp.id(1, 1), pg_temp.id(2, 1), 0), (pg_temp.id(1, 1), pg_temp.id(2, 2), 2);
-- The hours of the teacher's own coach (1) and of the other coach (2); each shows them to one person.
insert into mirror.category (id, school, name, side) values (pg_temp.id(82, 1), pg_temp.id(1, 1), 'Bus stop', 'managing');
insert into mirror.entry (id, school, person, ready, during, entered_at)
select pg_temp.id(80, n), pg_temp.id(1, 1), pg_temp.id(2, 2 + n), 'testing', '[2026-09-10 08:20, 2026-09-10 09:10)', '2026-09-10 08:30Z'
  from generate_series(1, 2) as n;
insert into mirror.left_out (school, person, way, source, left_at)
select pg_temp.id(1, 1), pg_temp.id(2, 2 + n), 'talk', pg_temp.id(23, 1), '2026-09-10 08:30Z' from generate_series(1, 2) as n;
insert into mirror.shown_to (school, coach, viewer, shown_at)
select pg_temp.id(1, 1), pg_temp.id(2, 2 + n), pg_temp.id(2, n), '2026-09-10 08:30Z' from generate_series(1, 2) as n;
insert into mirror.price (id, school, person, category, during, state, asked_at)
select pg_temp.id(81, n), pg_temp.id(1, 1), pg_temp.id(2, 2 + n), 'testing', '[2026-09-10 08:20, 2026-09-10 09:10)', 'failed', '2026-09-10 08:30Z'
  from generate_series(1, 2) as n;
insert into mirror.release (id, school, level, month, released_at) values
    (pg_temp.id(83, 1), pg_temp.id(1, 1), 'school', '2026-07-01', '2026-08-01 04:00Z'),
    (pg_temp.id(83, 2), pg_temp.id(1, 1), 'district', '2026-07-01', '2026-08-01 04:00Z');
insert into mirror.figure (school, release, name, minutes, coaches)
select pg_temp.id(1, 1), pg_temp.id(83, n), 'leading', 600, 3 from generate_series(1, 2) as n;
insert into mirror.counted (school, release, name, person)
select pg_temp.id(1, 1), pg_temp.id(83, 1), 'counted', pg_temp.id(2, coach) from unnest(array[1, 3, 4]) as coach;

-- The shelf: a book, a pick, a margin and a copy of the teacher's, and the same of a colleague's. Each tries and thanks for what the other
-- picked, the teacher aloud; cover staff asks for the teacher's copy, the host for the colleague's.
insert into shelf.book (id, school, isbn, title, authors, added_by, added_at)
select pg_temp.id(100, n), pg_temp.id(1, 1), case n when 1 then '9780306406157' end, 'Book ' || n, 'Ann Author', pg_temp.id(2, n), '2026-09-10 08:00Z'
  from generate_series(1, 2) as n;
insert into shelf.book_practice (school, book, practice)
select pg_temp.id(1, 1), pg_temp.id(100, n), pg_temp.id(8, n) from generate_series(1, 2) as n;
insert into shelf.cover (book, school, picture, drawn_at)
select pg_temp.id(100, n), pg_temp.id(1, 1), 'a', '2026-09-10 08:00Z' from generate_series(1, 2) as n;
insert into shelf.pick (id, school, book, person, chapter, practice, minutes, verdict, why, picked_at)
select pg_temp.id(101, n), pg_temp.id(1, 1), pg_temp.id(100, n), pg_temp.id(2, n), 'Chapter ' || n, pg_temp.id(8, n), 10, 'skip_rest', 'Short',
       '2026-09-10 08:00Z'
  from generate_series(1, 2) as n;
insert into shelf.idea_tried (pick, person, school, tried_at, told, line) values
    (pg_temp.id(101, 1), pg_temp.id(2, 2), pg_temp.id(1, 1), '2026-09-11 08:00Z', false, null),
    (pg_temp.id(101, 2), pg_temp.id(2, 1), pg_temp.id(1, 1), '2026-09-11 08:00Z', true, 'It worked');
insert into shelf.thanks (pick, person, school, line, thanked_at)
select pg_temp.id(101, n), pg_temp.id(2, 3 - n), pg_temp.id(1, 1), 'For Monday', '2026-09-11 08:00Z' from generate_series(1, 2) as n;
insert into shelf.margin (id, school, book, person, kind, words, written_at)
select pg_temp.id(102, n), pg_temp.id(1, 1), pg_temp.id(100, n), pg_temp.id(2, n), 'note', 'Read it', '2026-09-10 08:00Z'
  from generate_series(1, 2) as n;
insert into shelf.copy (id, school, book, owner, lends)
select pg_temp.id(103, n), pg_temp.id(1, 1), pg_temp.id(100, n), pg_temp.id(2, n), true from generate_series(1, 2) as n;
insert into shelf.loan (id, school, copy, borrower, asked_at) values
    (pg_temp.id(104, 1), pg_temp.id(1, 1), pg_temp.id(103, 1), pg_temp.id(2, 5), '2026-09-11 08:00Z'),
    (pg_temp.id(104, 2), pg_temp.id(1, 1), pg_temp.id(103, 2), pg_temp.id(2, 12), '2026-09-11 08:00Z');
insert into shelf.link (id, school, kind, name, template) values
    (pg_temp.id(105, 1), pg_temp.id(1, 1), 'library', 'Library', 'https://library.example/{isbn}');
insert into shelf.upload (id, school, uploaded_by, uploaded_at, name, kept, columns) values
    (pg_temp.id(106, 1), pg_temp.id(1, 1), pg_temp.id(2, 10), '2026-09-11 08:00Z', 'list.csv',
     '{"lines":[{"number":1,"cells":["A third book"]}],"problems":[]}', '{}');

-- Dots: the teacher offers something without a name, the colleague with one. The teacher learned from the host, the colleague from the
-- teacher; each has asked to be introduced, the teacher to the host, the colleague to the own coach, and the two know each other.
insert into dots.strength (id, school, person, words, practice, openly, offered_at)
select pg_temp.id(130, n), pg_temp.id(1, 1), pg_temp.id(2, n), 'Waiting', pg_temp.id(8, n), n = 2, '2026-09-10 08:00Z' from generate_series(1, 2) as n;
insert into dots.room_for (school, person, people)
select pg_temp.id(1, 1), pg_temp.id(2, n), 2 from generate_series(1, 2) as n;
insert into dots.learned (id, school, learner, taught, words, practice, said_at) values
    (pg_temp.id(131, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(2, 12), 'To wait', pg_temp.id(8, 1), '2026-09-10 08:00Z'),
    (pg_temp.id(131, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(2, 1), 'To listen', pg_temp.id(8, 2), '2026-09-10 08:00Z');
insert into dots.put_aside (school, person, practice)
select pg_temp.id(1, 1), pg_temp.id(2, n), pg_temp.id(8, n) from generate_series(1, 2) as n;
insert into dots.introduction (id, school, seeker, asked, practice, asked_at, lapses_at, answered_at, agreed) values
    (pg_temp.id(132, 1), pg_temp.id(1, 1), pg_temp.id(2, 1), pg_temp.id(2, 12), pg_temp.id(8, 1), '2026-09-10 08:00Z', '2026-09-24 08:00Z', null, null),
    (pg_temp.id(132, 2), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(2, 3), pg_temp.id(8, 2), '2026-09-10 08:00Z', '2026-09-24 08:00Z', null, null),
    (pg_temp.id(132, 3), pg_temp.id(1, 1), pg_temp.id(2, 2), pg_temp.id(2, 1), pg_temp.id(8, 2), '2026-09-08 08:00Z', '2026-09-22 08:00Z', '2026-09-09 08:00Z', true);

-- Doors: a sign at the teacher's room and one where people meet, a screen that shows the first and one that waits for its code.
insert into door.space (id, school, room, name, kind, code) values
    (pg_temp.id(140, 1), pg_temp.id(1, 1), pg_temp.id(6, 1), '', 'classroom', 'D00000000000000{s}'),
    (pg_temp.id(140, 2), pg_temp.id(1, 1), null, 'Commons', 'social', 'E00000000000000{s}');
insert into door.world_rule (school, kind, part, world) values (pg_temp.id(1, 1), 'corridor', 'break', 'quiet');
insert into door.change (id, school, space, on_date, from_time, until_time, world, line) values
    (pg_temp.id(143, 1), pg_temp.id(1, 1), pg_temp.id(140, 2), '2026-09-15', '8:00', '9:00', 'quiet', 'An exam');
insert into door.setting (school, map_code) values (pg_temp.id(1, 1), 'F00000000000000{s}');
insert into door.routine (id, school, person, line)
select pg_temp.id(141, n), pg_temp.id(1, 1), pg_temp.id(2, n), 'Sit down' from generate_series(1, 2) as n;
insert into door.today_line (school, thread, on_date, said_by, line)
select pg_temp.id(1, 1), pg_temp.id(9, n), '2026-09-14', pg_temp.id(2, n), 'Read' from generate_series(1, 2) as n;
insert into door.screen (id, school, space, code, code_until, token, paired_at, seen_at) values
    (pg_temp.id(142, 1), pg_temp.id(1, 1), pg_temp.id(140, 1), null, null, sha256(convert_to(repeat('a', 42) || '{s}', 'UTF8')), '2026-09-10 08:00Z',
        '2099-01-01 08:00Z'),
    (pg_temp.id(142, 2), pg_temp.id(1, 1), pg_temp.id(140, 1), sha256('CODE{s}'), '2099-01-01 08:00Z', null, null, null);
insert into door.floor_plan (id, school, building, floor, width, height, mark, medium, large) values
    (pg_temp.id(144, 1), pg_temp.id(1, 1), '', '', 800, 600, repeat('a', 18), 'x', 'x');
insert into door.pin (space, school, floor_plan, across, down) values (pg_temp.id(140, 1), pg_temp.id(1, 1), pg_temp.id(144, 1), 500, 250);
-- What teacher (1) and colleague (2) were told, and how they want to be.
insert into notices.due (person, school, by_others) select pg_temp.id(2, n), pg_temp.id(1, 1), true from generate_series(1, 2) as n
    on conflict do nothing;
insert into notices.entry (school, person, key, line, kind, starts_at, ends_at, path, mark)
select pg_temp.id(1, 1), pg_temp.id(2, n), 'visit-' || n, 'visit-' || n, 'visit', '2026-09-14 08:00', '2026-09-14 08:45', '/visits', sha256('x')
  from generate_series(1, 2) as n;
insert into notices.notice (id, school, person, kind, path, said_at)
select pg_temp.id(150, n), pg_temp.id(1, 1), pg_temp.id(2, n), 'notices.new.visit', '/visits', '2026-09-06 08:00Z' from generate_series(1, 2) as n;
insert into notices.letter (school, person, kind, on_date, made_at, next_try)
select pg_temp.id(1, 1), pg_temp.id(2, n), 'daily', '2026-09-14', '2026-09-06 08:00Z', '2026-09-06 08:00Z' from generate_series(1, 2) as n;
insert into notices.reader (person, school, language, invitations, daily, daily_at, digest, digest_day, digest_at, quiet_from, quiet_until, names)
select pg_temp.id(2, n), pg_temp.id(1, 1), 'en-GB', true, true, '15:30', true, 1, '07:00', '19:00', '06:30', false from generate_series(1, 2) as n;
insert into notices.stop_word (person, school, word)
select pg_temp.id(2, n), pg_temp.id(1, 1), left(encode(sha256(convert_to('stop ' || n || ' {s}', 'UTF8')), 'hex'), 43) from generate_series(1, 2) as n;
insert into notices.feed (person, school, token, made_at)
select pg_temp.id(2, n), pg_temp.id(1, 1), sha256(convert_to('calendar ' || n || ' {s}', 'UTF8')), '2026-09-11 08:00Z' from generate_series(1, 2) as n;
-- A calendar elsewhere, of teacher and colleague; what stands for its address leads nowhere.
insert into notices.own_calendar (id, person, school, address, next_look, looked_at, trouble)
select pg_temp.id(150, n), pg_temp.id(2, n), pg_temp.id(1, 1), '', '2099-01-01 08:00Z', '2026-09-11 08:00Z', 'away' from generate_series(1, 2) as n;
