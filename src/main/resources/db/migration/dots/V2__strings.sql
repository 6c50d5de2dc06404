-- Who learned from whom. Nothing of it is written a second time: a string is what somebody said elsewhere, in public or to the colleague
-- they learned from. Kept is what was told of the school as a whole, once a week, and who was counted in it.

-- The one place where all that makes a string comes together. Whoever reads it is shown those that they are an end of, as far as the policies
-- below show them; the job that counts comes here as the owner. A chapter that is tried in silence, a post that is hidden and a visit that
-- was called off make none.
create view dots.string with (security_invoker = true) as
    select learned.* from (
    select v.school, v.visitor as learner, o.host as teacher, 'visit' as source, v.id as source_id, v.id as page, o.to_see as what,
           array(select p.practice from visits.open_lesson_practice p where p.open_lesson = o.id) as practices,
           said.way, lower(v.during) at time zone s.zone as at
      from (select visit, 'thanks' as way from visits.thanks union all select visit, 'tries' from visits.idea_tried) said
      join visits.visit v on v.id = said.visit
      join visits.open_lesson o on o.id = v.open_lesson
      join school.school s on s.id = v.school
     where v.visitor <> o.host and not exists (select from visits.visit_cancellation c where c.visit = v.id)
    union all
    select p.school, said.who, p.author, 'post', p.id, p.id, p.title,
           array(select t.practice from showcase.post_practice t where t.post = p.id),
           said.way, said.at
      from (select post, person as who, 'tries' as way, tried_at as at from showcase.trial
            union all select post, thanker, 'thanks', given_at from showcase.thanks) said
      join showcase.post p on p.id = said.post
     where p.standing = 'shown' and said.who <> p.author
    union all
    select k.school, said.who, k.person, 'chapter', k.id, k.book, k.chapter,
           case when k.practice is null then '{}'::uuid[] else array[k.practice] end,
           said.way, said.at
      from (select pick, person as who, 'tries' as way, tried_at as at from shelf.idea_tried where told
            union all select pick, person, 'thanks', thanked_at from shelf.thanks) said
      join shelf.pick k on k.id = said.pick
     where said.who <> k.person
    union all
    select l.school, l.learner, l.taught, 'learned', l.id, l.id, l.words,
           case when l.practice is null then '{}'::uuid[] else array[l.practice] end,
           'thanks', l.said_at
      from dots.learned l
     where l.stands
    ) learned
     where site.current_person() in (learned.learner, learned.teacher) or site.current_job() = 'strings';

-- Who learned from whom between two moments, for the job that counts: no words, no dates, nothing of whoever has left.
create function dots.learned_between(since timestamptz, until timestamptz) returns table (learner uuid, teacher uuid)
    language sql stable security definer set search_path = dots, pg_temp
    as $$ select distinct s.learner, s.teacher
            from dots.string s
           where s.school = site.current_school() and site.current_job() = 'strings' and s.at >= since and s.at < until $$;

-- The school's shape as it is told from one Monday to the next.
create table dots.shape (
    id          uuid primary key default uuidv7(),
    school      uuid not null references school.school,
    week        date not null check (extract(isodow from week) = 1),
    people      integer not null check (people >= 0),
    released_at timestamptz not null,
    unique (school, id),
    unique (school, week)
);
comment on column dots.shape.people is 'teachers and coaches of that week, whom everybody can count';

-- Departments that are told of together, because one alone would be too small.
create table dots.shape_circle (
    school uuid not null,
    shape  uuid not null,
    circle smallint not null check (circle >= 1),
    people integer not null check (people >= 12),
    primary key (shape, circle),
    foreign key (school, shape) references dots.shape (school, id) on delete cascade
);
comment on column dots.shape_circle.circle is 'the same from one week to the next, as long as the same departments make it';

create table dots.shape_department (
    school     uuid not null,
    shape      uuid not null,
    circle     smallint not null,
    department text not null,
    primary key (shape, circle, department),
    foreign key (shape, circle) references dots.shape_circle (shape, circle) on delete cascade,
    foreign key (school, shape) references dots.shape (school, id) on delete cascade
);
comment on column dots.shape_department.department is 'as people have it; empty for those who have none';

-- What is shown. A figure that is not here is not shown, and whether that is for its own sake is not told.
create table dots.shape_figure (
    school uuid not null,
    shape  uuid not null,
    name   text not null check (name ~ '^(any|reach|[0-9]{1,4}>[0-9]{1,4})$'),
    people integer not null check (people >= 5),
    primary key (shape, name),
    foreign key (school, shape) references dots.shape (school, id) on delete cascade
);
comment on column dots.shape_figure.name is 'any: who learned from anybody; reach: from another department; 1>2: people of circle 1 from circle 2';

-- Who was counted: the next release must tell nothing of anybody even to whoever kept all of these. Only the job that counts reads it.
create table dots.shape_counted (
    id     uuid primary key default gen_random_uuid(),
    school uuid not null,
    shape  uuid not null,
    name   text not null check (name ~ '^(any|reach|[0-9]{1,4}>[0-9]{1,4})$'),
    person uuid not null,
    foreign key (shape, name) references dots.shape_figure (shape, name) on delete cascade,
    foreign key (school, person) references school.person (school, id)
);
create index shape_counted_by_figure on dots.shape_counted (shape, name);

do $$
declare
    t text;
begin
    foreach t in array array['shape', 'shape_circle', 'shape_department', 'shape_figure', 'shape_counted'] loop
        execute format('alter table dots.%I enable row level security', t);
        execute format('create policy released on dots.%I for all
            using (school = (select site.current_school()) and (select site.current_job()) = ''strings'')
            with check (school = (select site.current_school()) and (select site.current_job()) = ''strings'')', t);
    end loop;
    -- To everybody of the school alike.
    foreach t in array array['shape', 'shape_circle', 'shape_department', 'shape_figure'] loop
        execute format('create policy read_in_school on dots.%I for select
            using (school = (select site.current_school()) and (select site.current_person()) is not null)', t);
    end loop;
end
$$;
create policy erased on dots.shape_counted for all using (school = (select site.current_school()) and site.erases(person))
    with check (school = (select site.current_school()) and site.erases(person));

-- Looks for schools before any is known.
create policy strings_look on school.school for select using ((select site.current_job()) = 'strings');
