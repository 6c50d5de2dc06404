-- A row of every table that holds something of a person, for each of many people of Hawthorn, so that what is listed as somebody's own
-- is tried for somebody. Everybody visits the next one, who hosts, coaches and stands in.

insert into school.person (school, code, given_name, family_name, email, department, joined_on)
select '00000000-0000-7000-8001-000000000001', 'E' || i, 'Given' || i, 'Family' || i, 'e' || i || '@hawthorn.example', 'Arts', '2020-09-01'
  from generate_series(1, current_setting('test.people')::int) i;

create temporary table ring as
select p.id as me, p.school, row_number() over w as i,
       coalesce(lead(p.id) over w, first_value(p.id) over w) as next,
       gen_random_uuid() as lesson, gen_random_uuid() as thread, gen_random_uuid() as door, gen_random_uuid() as wish,
       gen_random_uuid() as other_wish, gen_random_uuid() as plan, gen_random_uuid() as visit, gen_random_uuid() as lost_visit,
       gen_random_uuid() as upload, gen_random_uuid() as absence, gen_random_uuid() as account,
       gen_random_uuid() as item, gen_random_uuid() as goal
  from school.person p where p.code like 'E%' and p.given_name like 'Given%'
window w as (order by p.code rows between unbounded preceding and unbounded following);
create temporary table pairs as select r.*, n.door as next_door, n.thread as next_thread from ring r join ring n on n.me = r.next;

update school.person p set coach = r.next from ring r where r.me = p.id;
insert into school.role (school, person, role) select school, me, 'teacher' from ring;
insert into school.lesson (id, school, version, thread, division, subject, room, cycle_day, period)
select r.lesson, r.school, v.id, r.thread, d.id, 'Art', (select id from school.room limit 1), 1, 1
  from ring r cross join (select id from school.timetable_version limit 1) v cross join (select id from school.division limit 1) d;
insert into school.lesson_teacher (school, lesson, person) select school, lesson, me from ring;
insert into school.standing_time (school, person, cycle_day, period, kind) select school, me, 2, 2, 'protected' from ring;
insert into school.no_cover (school, thread, on_date, said_by) select school, thread, '2026-09-14', me from ring;
insert into school.time_taken (school, person, during, taker, kind)
select school, me, '[2026-09-15 08:00,2026-09-15 09:00)', 'talks', '' from ring;
insert into school.imported_code (school, code, person) select school, 'IC' || i, me from ring;
insert into school.timetable_version (school, name, valid_from, valid_until, content, imported_by)
select school, 'Old', date '1900-01-01' + i::int, date '1900-01-01' + i::int, 'x', me from ring;
insert into school.calendar_change (school, division, on_date, changed_by)
select r.school, d.id, date '2100-01-01' + r.i::int, r.me from ring r cross join (select id from school.division limit 1) d;
insert into school.timetable_upload (id, school, uploaded_by, choices) select upload, school, me, '{}' from ring;
insert into school.timetable_upload_file (school, upload, place, name, content) select school, upload, 1, 'week.csv', 'x' from ring;
insert into school.roster_key (school, system, key, person) select school, 'office', 'K' || i, me from ring;
insert into school.roster_upload (school, uploaded_by, name, kept, choices)
select school, me, 'staff.csv', jsonb_build_object('person', me), jsonb_build_object('person', me) from ring;
insert into site.account (id, name, mail, password, password_at) select account, 'e' || i, 'e' || i || '@home.example', '$argon2id$x', now() from ring;
insert into site.membership (person, school, account) select me, school, account from ring;
insert into site.passkey (credential, account, public_key, signature_count, verified, backup_eligible, backed_up, attestation,
                          attestation_data, label, made_at, used_at)
select convert_to('credential' || i, 'UTF8'), account, 'x', 1, true, true, true, 'x', 'x', 'My telephone', now(), now() from ring;
insert into site.provider_identity (provider, subject, account) select 'p' || i, 's' || i, account from ring;
insert into site.recovery_code (account, code) select account, convert_to('code' || i, 'UTF8') from ring;
insert into site.invitation (person, school, code, made_by, expires_at, mailed_to)
select me, school, convert_to('code' || i, 'UTF8'), next, now(), 'e' || i || '@home.example' from ring;
do $$ begin perform site.audit_append(school, now(), me, 'roles_changed', next, 'POST /people', 1) from ring; end $$;
insert into site.audit_repeat (chain, who, act, whom, route, since, times)
select school, me, 'denied', next, 'GET /people', now(), 1 from ring;
insert into site.audit_seen (school, person, place) select school, me, 1 from ring;
insert into ground.session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
select gen_random_uuid(), gen_random_uuid(), 0, 0, 100000, 99999999999999, me from ring;
insert into visits.exempt_from_cover (school, person) select school, me from ring;
insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, how_to_enter, chairs)
select door, school, thread, me, '2026-08-31', '2026-08-31', 'Silence', 'By the back', 2 from ring;
insert into visits.open_lesson_practice (school, open_lesson, practice)
select r.school, r.door, p.id from ring r cross join (select id from school.practice limit 1) p;
insert into visits.shutting (school, open_lesson, on_date, shut_by) select school, door, '2026-09-01', me from ring;
insert into visits.wish (id, school, visitor, host, first_date, last_date) select wish, school, me, next, '2026-08-31', '2026-09-30' from ring;
insert into visits.wish (id, school, visitor, practice, first_date, last_date)
select r.other_wish, r.school, r.me, p.id, '2026-08-31', '2026-09-30' from ring r cross join (select id from school.practice limit 1) p;
insert into visits.wish_withdrawal (school, wish) select school, other_wish from ring;
insert into visits.offer (school, person, cycle_day, period, first_date, last_date) select school, me, 1, 3, '2026-08-31', '2027-07-01' from ring;
insert into visits.offer_cap (school, person) select school, me from ring;
insert into visits.plan (id, school, first_date, last_date, drafted_by, published_at, published_by)
select plan, school, '2026-08-31', '2026-09-11', me, now(), me from ring;
insert into visits.plan_run (school, plan, seed, seconds, state, asked_by) select school, plan, 1, 10, 'done', me from ring;
insert into visits.planned_visit (school, plan, wish, open_lesson, on_date, part, stand_in)
select school, plan, wish, next_door, '2026-08-31', 'whole', me from pairs;
insert into visits.unmet_wish (school, plan, wish, kind) select school, plan, other_wish, 'no_door' from ring;
insert into visits.pin (school, plan, wish, open_lesson, on_date, part, stand_in, pinned_by)
select school, plan, wish, next_door, '2026-08-31', 'whole', me, next from pairs;
insert into visits.pin (school, plan, wish, open_lesson, on_date, part, pinned_by)
select school, plan, other_wish, next_door, '2026-08-31', 'whole', me from pairs;
insert into visits.forbid (school, plan, wish, forbidden_by) select school, plan, wish, next from ring;
insert into visits.forbid (school, plan, stand_in, forbidden_by) select school, plan, me, me from ring;
insert into visits.cover_request (school, plan, wish, asked, on_date, period, thread, asked_by, answer, answered_at)
select school, plan, wish, next, '2026-08-31', 1, thread, me, 'no', now() from ring;
insert into visits.remedy_request (school, plan, wish, asked, kind, thread, on_date, asked_by, answer, answered_at)
select school, plan, wish, next, 'open_door', next_thread, '2026-08-31', me, 'no', now() from pairs;
insert into visits.visit (id, school, wish, plan, visitor, open_lesson, on_date, part, during)
select visit, school, wish, plan, me, next_door, '2026-08-31', 'whole', '[2026-08-31 08:20,2026-08-31 09:10)' from pairs;
insert into visits.visit (id, school, visitor, open_lesson, on_date, part, during)
select lost_visit, school, me, next_door, '2026-08-31', 'whole', '[2026-08-31 10:20,2026-08-31 11:10)' from pairs;
insert into visits.visit_cancellation (school, visit, why, cancelled_by) select school, lost_visit, 'declined', me from ring;
insert into visits.settling (school, visit, settled_by) select school, lost_visit, me from ring;
insert into visits.cover (school, visit, thread, on_date, part, during, stand_in, to_do)
select school, visit, thread, '2026-08-31', 'whole', '[2026-08-31 08:20,2026-08-31 09:10)', next, 'Page 7' from ring;
insert into visits.debrief (school, visit, coach, during) select school, visit, next, '[2026-09-01 08:20,2026-09-01 09:10)' from ring;
insert into visits.booking (school, holder, holder_kind, during, purpose, visit, open_lesson)
select school, me, 'person', '[2026-08-31 08:20,2026-08-31 09:10)', 'visiting', visit, next_door from pairs;
insert into visits.absence (id, school, person, during, reported_by)
select absence, school, me, '[2026-09-02 00:00,2026-09-03 00:00)', next from ring;
insert into visits.absence_cover (school, absence, thread, on_date, during, stand_in)
select school, absence, thread, '2026-09-02', '[2026-09-02 08:20,2026-09-02 09:10)', next from ring;
insert into visits.thanks (school, visit, line) select school, visit, 'Thank you' from ring;
insert into visits.idea_tried (school, visit) select school, visit from ring;
-- Sealed under keys that nobody has: what is opened elsewhere is opened there.
create temporary table talk as
select me as teacher, next as coach, school, gen_random_uuid() as id, gen_random_uuid() as asking, gen_random_uuid() as card,
       gen_random_uuid() as old_card, '\x01'::bytea || uuid_send(gen_random_uuid()) || '\x00'::bytea as sealed
  from ring;
insert into coaching.struggle (school, teacher, words, written_at) select school, teacher, sealed, now() from talk;
insert into coaching.conversation (id, school, teacher, coach, begun_at) select id, school, teacher, coach, now() from talk;
insert into coaching.entry (id, school, conversation, place, kind, words, written_at) select asking, school, id, 1, 'asking', null, now() from talk;
insert into coaching.entry (school, conversation, place, kind, about, words, dot, dot_name, written_at)
select school, id, 2, 'dot', asking, sealed, sealed, sealed, now() from talk;
insert into coaching.appointment (school, conversation, during, proposed_by, proposed_at, agreed_at, ended, ended_by, ended_at, teacher_time, coach_time)
select school, id, '[2026-09-16 08:00,2026-09-16 08:25)', 'coach', now(), now(), 'cancelled', 'teacher', now(), gen_random_uuid(), gen_random_uuid() from talk;
insert into coaching.seen (school, conversation, person, moves) select school, id, p, 1 from talk cross join unnest(array[teacher, coach]) p;
insert into coaching.draft (id, school, conversation, author, slot, words, kept_at)
select gen_random_uuid(), school, id, teacher, 'answer', sealed, now() from talk;
insert into coaching.draft (id, school, conversation, author, slot, words, kept_at)
select gen_random_uuid(), school, id, coach, 'coach', sealed, now() from talk;
insert into coaching.draft_key (school, person, key) select school, teacher, sealed from talk;
insert into coaching.card (id, school, conversation, words, expires_on, written_at)
select c, school, id, sealed, '2026-12-01', now() from talk cross join unnest(array[card, old_card]) c;
insert into coaching.card_reader (school, card, reader)
select t.school, t.card, other.teacher from talk t join talk other on other.teacher <> t.teacher and other.teacher <> t.coach
 where other.teacher = (select o.coach from talk o where o.teacher = t.coach);
insert into coaching.card_signature (school, card, person, version, signed_at) select school, card, p, 2, now() from talk cross join unnest(array[teacher, coach]) p;
insert into coaching.card_seen (school, card, reader) select school, card, reader from coaching.card_reader;
insert into coaching.card_withdrawal (school, card, withdrawn_by, withdrawn_at) select school, old_card, teacher, now() from talk;
insert into coaching.taking_back (school, conversation, taken_at) select school, id, now() from talk;
insert into coaching.new_way (school, conversation, person, since) select school, id, coach, now() from talk;
drop table talk;
insert into showcase.prompt (school, sentence, written_by) select school, 'A good lesson is ___, said ' || i, me from ring;
insert into showcase.round (school, prompt, sentence, first_date, last_date, asked_by)
select r.school, p.id, p.sentence, '2026-09-07', '2026-09-18', r.me from ring r join showcase.prompt p on p.written_by = r.me;
insert into showcase.answer (id, school, round, filling, other_filling, author, on_wall)
select gen_random_uuid(), r.school, o.id, 'quiet', 'loud', r.me, true from ring r join showcase.round o on o.asked_by = r.me;
insert into showcase.answer_removal (answer, school, round, why, removed_by, removed_at)
select gen_random_uuid(), r.school, o.id, 'Unkind', r.me, now() from ring r join showcase.round o on o.asked_by = r.me;
-- Sealed under keys that are gone.
insert into showcase.note (id, school, person, title, source, words, changed_at)
select gen_random_uuid(), school, me, x, x, x, now() from ring cross join (select decode('01' || repeat('ab', 40), 'hex') as x) gone;
insert into shelf.book (school, title, authors, added_by) select school, 'Book ' || i, 'Ann Author', me from ring;
insert into shelf.pick (school, book, person, chapter, minutes, verdict, why, picked_at)
select r.school, b.id, r.me, 'Two', 12, 'none', 'Short', now() from ring r join shelf.book b on b.added_by = r.me;
insert into shelf.idea_tried (pick, person, school, tried_at, told, line)
select k.id, r.next, r.school, now(), true, 'On Tuesday' from ring r join shelf.pick k on k.person = r.me;
insert into shelf.thanks (pick, person, school, line, thanked_at)
select k.id, r.next, r.school, 'For Tuesday', now() from ring r join shelf.pick k on k.person = r.me;
insert into shelf.margin (school, book, person, kind, words, page, written_at)
select r.school, b.id, r.me, 'note', 'Read it', 'p. 1', now() from ring r join shelf.book b on b.added_by = r.me;
insert into shelf.copy (school, book, owner, lends) select r.school, b.id, r.me, true from ring r join shelf.book b on b.added_by = r.me;
insert into shelf.loan (school, copy, borrower, asked_at, lent_on)
select r.school, c.id, r.next, now(), '2026-09-10' from ring r join shelf.copy c on c.owner = r.me;
insert into shelf.upload (id, school, uploaded_by, uploaded_at, name, kept, columns)
select gen_random_uuid(), school, me, now(), 'list.csv', '{}', '{}' from ring;
-- Everybody shows something after a visit to the next one, who coaches them and decides about it. What is said to a post goes with the
-- post, so two and two say it to each other.
create temporary table shown as
select r.me, r.next, o.me as other, r.school, r.visit, gen_random_uuid() as post from ring r join ring o on o.i = ((r.i - 1) # 1) + 1;
insert into showcase.post (id, school, author, title, words, standing, published_at)
select post, school, me, 'Shown', 'In words', 'shown', now() from shown;
insert into showcase.post_practice (school, post, practice)
select s.school, s.post, p.id from shown s cross join (select id from school.practice order by name limit 1) p;
insert into showcase.picture (id, school, owner, post, place, alt, width, height, small, medium, large)
select gen_random_uuid(), school, me, post, 1, 'A card', 1, 1, 'x', 'x', 'x' from shown;
insert into showcase.draft (id, school, author, title, words, kept_at)
select gen_random_uuid(), school, me, x, x, now() from shown cross join (select decode('01' || repeat('ab', 40), 'hex') as x) gone;
insert into showcase.consent (post, school, author, visit, host, asked_at, answered_at, agreed)
select post, school, me, visit, next, now(), now(), true from shown;
insert into showcase.reply (id, school, post, author, words, standing, written_at)
select gen_random_uuid(), school, post, other, 'I did it too', 'shown', now() from shown;
insert into showcase.trial (school, post, person, tried_at) select school, post, other, now() from shown;
insert into showcase.thanks (id, school, post, thanker, words, given_at) select gen_random_uuid(), school, post, other, 'Thank you', now() from shown;
insert into showcase.promotion (post, school, author, coach, why, asked_at, answered_at, agreed)
select post, school, me, next, 'Read it', now(), now(), true from shown;
insert into showcase.flag (id, school, post, flagged_by, reason, flagged_at) select gen_random_uuid(), school, post, other, 'private', now() from shown;
insert into showcase.ruling (id, school, post, author, kind, why, decided_by, decided_at)
select gen_random_uuid(), school, post, me, 'hidden', 'Names somebody', next, now() from shown;
insert into showcase.feed_token (person, school, token, made_at) select me, school, sha256(convert_to(me::text, 'UTF8')), now() from shown;
drop table shown;
-- What a list says is sealed: the test puts it there (Canaries).
insert into focus.vision (school, words, said_by) select school, 'Talk', me from ring;
insert into focus.common_goal (id, school, name, first_date, last_date, written_by)
select goal, school, 'Talk in every lesson', '2026-08-31', '2027-07-01', me from ring;
insert into focus.item (id, school, person, title, words, reason, state, place, origin, origin_id, goal)
select item, school, me, '', '', '', 'parked', 1, 'visit', visit, goal from ring;
insert into focus.step_back (person, school, what, before, taken_at)
select me, school, 'parked', jsonb_build_array(jsonb_build_object('id', item, 'state', 'waiting')), now() from ring;
insert into focus.wish_purpose (wish, school, person, item) select wish, school, me, item from ring;
insert into focus.release (school, week, released_at) select distinct school, date '2026-08-31', now() from ring;
insert into focus.figure (school, release, direction, people) select school, id, 'any', 20 from focus.release;
insert into focus.counted (school, release, direction, person)
select r.school, (select id from focus.release), 'any', r.me from ring r;
insert into mirror.category (id, school, name, side) select gen_random_uuid(), id, 'Own kind', 'managing' from school.school;
insert into mirror.entry (id, school, person, ready, during, asker, entered_at)
select gen_random_uuid(), school, me, 'testing', '[2026-09-08 08:00,2026-09-08 09:00)', '', now() from ring;
insert into mirror.entry (id, school, person, own, during, entered_at)
select gen_random_uuid(), r.school, r.me, c.id, '[2026-09-08 10:00,2026-09-08 11:00)', now() from ring r join mirror.category c on c.school = r.school;
insert into mirror.left_out (school, person, way, source, left_at) select school, me, 'cover', visit, now() from ring;
insert into mirror.shown_to (school, coach, viewer, shown_at) select school, me, next, now() from ring;
insert into mirror.price (school, person, category, during, asked_at) select school, me, 'testing', '[2026-09-08 08:00,2026-09-08 09:00)', now() from ring;
insert into mirror.release (id, school, level, month, released_at)
select ('5e000000-' || substr(id::text, 10))::uuid, id, 'school', '2026-08-01', now() from school.school;
insert into mirror.counted (school, release, name, person) select r.school, l.id, 'counted', r.me from ring r join mirror.release l on l.school = r.school;
insert into dots.strength (school, person, words, practice, openly, offered_at)
select r.school, r.me, 'Waiting', p.id, true, now() from ring r cross join (select id from school.practice order by name limit 1) p;
insert into dots.room_for (school, person, people, rests_until) select school, me, 2, '2026-09-20' from ring;
insert into dots.learned (school, learner, taught, words, practice, said_at)
select r.school, r.me, r.next, 'To wait', p.id, now() from ring r cross join (select id from school.practice order by name limit 1) p;
insert into dots.put_aside (school, person, practice)
select r.school, r.me, p.id from ring r cross join (select id from school.practice order by name limit 1) p;
insert into dots.introduction (id, school, seeker, asked, practice, asked_at, lapses_at, answered_at, agreed)
select gen_random_uuid(), r.school, r.me, r.next, p.id, now(), now() + interval '14 days', now(), true
  from ring r cross join (select id from school.practice order by name limit 1) p;
insert into dots.shape (school, week, people, released_at) select distinct school, date '2026-08-31', 20, now() from ring;
insert into dots.shape_circle (school, shape, circle, people) select school, id, 1, 20 from dots.shape;
insert into dots.shape_department (school, shape, circle, department) select school, id, 1, 'Arts' from dots.shape;
insert into dots.shape_figure (school, shape, name, people) select school, id, 'any', 20 from dots.shape;
insert into dots.shape_counted (school, shape, name, person) select r.school, s.id, 'any', r.me from ring r join dots.shape s on s.school = r.school;
insert into openness.release (school, term, month, over, counted, released_at)
select distinct school, date '2026-08-01', date '2026-08-01', false, 20, now() from ring;
insert into openness.figure (school, release, measure, telling, figure, counted, up_to)
select school, id, 'made', 'exactly', 10, 20, '2026-08-31' from openness.release;
insert into openness.beside (school, release, measure, telling, figure, counted) select school, id, 'made', 'exactly', 10, 20 from openness.release;
insert into openness.counted (school, person, department) select school, me, 'Arts' from ring;
insert into openness.counted_in (school, release, measure, department, people)
select r.school, r.id, 'made', '', array(select c.id from openness.counted c where c.school = r.school) from openness.release r;
insert into door.space (school, name, kind, code) select id, 'Commons', 'social', 'D000000000000001' from school.school limit 1;
insert into door.world_rule (school, kind, part, world) select id, 'corridor', 'break', 'quiet' from school.school limit 1;
insert into door.change (school, on_date, from_time, until_time, world) select id, '2026-09-14', '08:00', '09:00', 'quiet' from school.school limit 1;
insert into door.setting (school, shows_names) select id, true from school.school limit 1;
insert into door.routine (school, person, pupil_group, line) select school, me, '8B', 'Sit down' from ring;
insert into door.today_line (school, thread, on_date, said_by, line) select school, thread, '2026-09-14', me, 'Sit down' from ring;
insert into door.screen (school, space, token, paired_at) select school, id, sha256('screen'), now() from door.space;
insert into notices.due (person, school, by_others) select me, school, true from ring on conflict do nothing;
insert into notices.entry (school, person, key, line, kind, starts_at, ends_at, path, mark)
select school, me, 'visit-1', 'visit-1', 'visit', '2026-09-14 08:00', '2026-09-14 08:45', '/visits', sha256('x') from ring;
insert into notices.notice (school, person, kind, path, said_at) select school, me, 'notices.new.visit', '/visits', now() from ring;
insert into notices.letter (school, person, kind, on_date, made_at, next_try) select school, me, 'daily', '2026-09-14', now(), now() from ring;
insert into notices.reader (person, school, language, invitations, daily, daily_at, digest, digest_day, digest_at, quiet_from, quiet_until, names)
select me, school, 'en-GB', true, true, '15:30', true, 1, '07:00', '19:00', '06:30', false from ring;
insert into notices.stop_word (person, school, word) select me, school, left(encode(sha256(convert_to(me::text, 'UTF8')), 'hex'), 43) from ring;
insert into notices.feed (person, school, token, made_at) select me, school, sha256(convert_to(me::text, 'UTF8')), now() from ring;
insert into door.floor_plan (school, building, floor, width, height, mark, medium, large)
select school, building, floor, 4, 3, repeat('a', 18), 'x', 'x' from door.space;
insert into door.pin (space, school, floor_plan, across, down) select s.id, s.school, p.id, 500, 500 from door.space s join door.floor_plan p on p.school = s.school;
insert into notices.own_calendar (id, person, school, address, next_look, looked_at, trouble)
select gen_random_uuid(), me, school, '', '2099-01-01 08:00Z', now(), 'away' from ring;
drop table pairs;
drop table ring;
