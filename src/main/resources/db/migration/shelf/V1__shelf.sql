-- Books for people who teach: which chapter for which practice, and how many minutes it takes; who owns a copy and would lend it.

create schema shelf;

-- Thirteen digits of a book, whose last one checks the others.
create function shelf.is_isbn(number text) returns boolean
    language sql immutable parallel safe
    return number ~ '^97[89][0-9]{10}$' and number !~ '^9790'
        and (select sum((case when place % 2 = 1 then 1 else 3 end) * digit::integer) % 10 = 0
               from string_to_table(number, null) with ordinality as digits (digit, place));

create table shelf.book (
    id       uuid primary key default uuidv7(),
    school   uuid not null references school.school,
    isbn     text check (shelf.is_isbn(isbn)),
    title    text not null check (length(title) between 1 and 200),
    authors  text not null check (length(authors) <= 300),
    stands   text not null default '' check (length(stands) <= 120),
    added_by uuid,
    added_at timestamptz not null default now(),
    unique (school, id),
    unique (school, isbn)
);
comment on column shelf.book.stands is 'where in the building the school''s own copy stands';
comment on column shelf.book.authors is 'names with a semicolon between';

create table shelf.book_practice (
    school   uuid not null,
    book     uuid not null,
    practice uuid not null,
    primary key (book, practice),
    foreign key (school, book) references shelf.book (school, id) on delete cascade,
    foreign key (school, practice) references school.practice (school, id) on delete cascade
);

-- The picture on the front, as we drew it anew from what a look-up found.
create table shelf.cover (
    book     uuid primary key,
    school   uuid not null,
    picture  bytea not null check (length(picture) <= 300000),
    drawn_at timestamptz not null,
    foreign key (school, book) references shelf.book (school, id) on delete cascade
);

-- This chapter, for this practice, in so many minutes.
create table shelf.pick (
    id        uuid primary key default uuidv7(),
    school    uuid not null,
    book      uuid not null,
    person    uuid not null,
    chapter   text not null check (length(chapter) between 1 and 160),
    practice  uuid,
    minutes   smallint not null check (minutes between 1 and 600),
    verdict   text not null check (verdict in ('none', 'skip_rest', 'read_on')),
    why       text check (length(why) <= 600),
    picked_at timestamptz not null,
    unique (school, id),
    foreign key (school, book) references shelf.book (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id),
    foreign key (school, practice) references school.practice (school, id) on delete set null (practice)
);
create index pick_by_book on shelf.pick (book);

-- "I'll try this". Colleagues read of it where whoever tries says so, and then perhaps what came of it.
create table shelf.idea_tried (
    pick     uuid not null,
    person   uuid not null,
    school   uuid not null,
    tried_at timestamptz not null,
    told     boolean not null default false,
    line     text check (length(line) <= 200),
    primary key (pick, person),
    check (told or line is null),
    foreign key (school, pick) references shelf.pick (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

create table shelf.thanks (
    pick       uuid not null,
    person     uuid not null,
    school     uuid not null,
    line       text check (length(line) <= 200),
    thanked_at timestamptz not null,
    primary key (pick, person),
    foreign key (school, pick) references shelf.pick (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);

-- What stands beside a book: words out of it, or a colleague's own about it.
create table shelf.margin (
    id         uuid primary key default uuidv7(),
    school     uuid not null,
    book       uuid not null,
    person     uuid not null,
    kind       text not null check (kind in ('quote', 'note')),
    words      text not null check (length(words) between 1 and 600),
    page       text not null default '' check (length(page) <= 40),
    written_at timestamptz not null,
    unique (school, id),
    foreign key (school, book) references shelf.book (school, id) on delete cascade,
    foreign key (school, person) references school.person (school, id) on delete cascade
);
create index margin_by_book on shelf.margin (book);

create table shelf.copy (
    id     uuid primary key default uuidv7(),
    school uuid not null,
    book   uuid not null,
    owner  uuid not null,
    lends  boolean not null,
    unique (book, owner),
    unique (school, id),
    foreign key (school, book) references shelf.book (school, id) on delete cascade,
    foreign key (school, owner) references school.person (school, id) on delete cascade
);

-- Asked for, or lent; what is back is gone: nobody keeps who read what.
create table shelf.loan (
    id       uuid primary key default uuidv7(),
    school   uuid not null,
    copy     uuid not null,
    borrower uuid not null,
    asked_at timestamptz not null,
    lent_on  date,
    unique (copy, borrower),
    foreign key (school, copy) references shelf.copy (school, id) on delete cascade,
    foreign key (school, borrower) references school.person (school, id) on delete cascade
);
create unique index a_copy_is_lent_to_one on shelf.loan (copy) where lent_on is not null;

-- Where more is to be read about a book, where it is sold, and the school's own library.
create table shelf.link (
    id       uuid primary key default uuidv7(),
    school   uuid not null references school.school,
    kind     text not null check (kind in ('info', 'shop', 'library')),
    name     text not null check (length(name) between 1 and 60),
    template text not null check (length(template) <= 400 and template ~ '^https://[a-zA-Z0-9.-]+(:[0-9]+)?(/|$)'),
    unique (school, name)
);

-- A list of books on its way in.
create table shelf.upload (
    id           uuid primary key default uuidv7(),
    school       uuid not null references school.school,
    uploaded_by  uuid not null,
    uploaded_at  timestamptz not null,
    name         text not null check (length(name) <= 200),
    kept         jsonb,
    columns      jsonb,
    confirmed_at timestamptz,
    foreign key (school, uploaded_by) references school.person (school, id)
);

-- Whether a copy is with somebody; with whom, its owner and they know.
create function shelf.is_lent(wanted uuid) returns boolean
    language sql stable security definer set search_path = shelf, pg_temp
    as $$ select exists (select from shelf.loan
                          where copy = wanted and school = site.current_school() and lent_on is not null) $$;

-- Whether anybody tries what the asker picked; who, nobody is told but by themselves.
create function shelf.is_tried(wanted uuid) returns boolean
    language sql stable security definer set search_path = shelf, pg_temp
    as $$ select exists (select from shelf.idea_tried t
                           join shelf.pick p on p.id = t.pick
                          where t.pick = wanted and p.school = site.current_school()
                            and p.person = site.current_person() and t.person <> p.person) $$;

-- Whether a book holds what another colleague than the asker put there.
create function shelf.holds_of_others(wanted uuid) returns boolean
    language sql stable security definer set search_path = shelf, pg_temp
    as $$ select exists (select from shelf.pick where book = wanted and person <> site.current_person())
              or exists (select from shelf.margin where book = wanted and person <> site.current_person())
              or exists (select from shelf.copy where book = wanted and owner <> site.current_person()) $$;

-- Two practices become one: what is about the one that goes is about the one that stays. Stewards only.
create function shelf.merge_practice(gone uuid, kept uuid) returns void
    language plpgsql volatile security definer set search_path = shelf, pg_temp as $$
begin
    if site.current_person() is null or not school.holds('steward')
        or (select count(*) from school.practice where id in (gone, kept) and school = site.current_school()) <> 2 then
        return;
    end if;
    update shelf.pick set practice = kept where practice = gone and school = site.current_school();
    insert into shelf.book_practice (school, book, practice)
    select school, book, kept from shelf.book_practice where practice = gone and school = site.current_school()
        on conflict do nothing;
    delete from shelf.book_practice where practice = gone and school = site.current_school();
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['book', 'book_practice', 'cover', 'pick', 'idea_tried', 'thanks', 'margin', 'copy', 'loan', 'link', 'upload'] loop
        execute format('alter table shelf.%I enable row level security', t);
    end loop;
    -- What the whole school reads.
    foreach t in array array['book', 'book_practice', 'cover', 'pick', 'margin', 'copy', 'link'] loop
        execute format($f$create policy read_in_school on shelf.%I for select
            using (school = (select site.current_school()) and (select site.current_person()) is not null)$f$, t);
    end loop;
    -- What hangs on a book is changed by whoever may change the book.
    foreach t in array array['book_practice', 'cover'] loop
        execute format($f$create policy with_the_book on shelf.%I for all
            using (school = (select site.current_school()) and book in (select id from shelf.book
                where added_by = (select site.current_person()) or (select school.holds('coach')) or (select school.holds('steward'))))$f$, t);
    end loop;
    -- What a colleague puts beside a book, and takes away again; a moderator takes away what hurts somebody.
    foreach t in array array['pick', 'margin'] loop
        execute format($f$create policy own_put on shelf.%I for insert
            with check (school = (select site.current_school()) and person = (select site.current_person()))$f$, t);
        execute format($f$create policy own_changed on shelf.%I for update
            using (school = (select site.current_school()) and person = (select site.current_person()))
            with check (school = (select site.current_school()) and person = (select site.current_person()))$f$, t);
        execute format($f$create policy own_taken_away on shelf.%I for delete
            using (school = (select site.current_school())
                and (person = (select site.current_person()) or (select school.holds('moderator'))))$f$, t);
    end loop;
    foreach t in array array['idea_tried', 'thanks'] loop
        execute format($f$create policy own on shelf.%I for all
            using (school = (select site.current_school()) and person = (select site.current_person()))
            with check (school = (select site.current_school()) and person = (select site.current_person()))$f$, t);
    end loop;
end
$$;

create policy colleague_adds on shelf.book for insert
    with check (school = (select site.current_school()) and added_by = (select site.current_person()));
create policy changed on shelf.book for update
    using (school = (select site.current_school())
        and (added_by = (select site.current_person()) or (select school.holds('coach')) or (select school.holds('steward'))))
    with check (school = (select site.current_school()));
create policy taken_off on shelf.book for delete
    using (school = (select site.current_school())
        and ((select school.holds('steward')) or (added_by = (select site.current_person()) and not shelf.holds_of_others(id))));
create policy erased on shelf.book for update using (school = (select site.current_school()) and site.erases(added_by))
    with check (school = (select site.current_school()) and added_by is null and (select site.current_job()) = 'erase');

create policy erased on shelf.pick for update using (school = (select site.current_school()) and site.erases(person))
    with check (school = (select site.current_school()) and site.erases(person));

create policy told on shelf.idea_tried for select
    using (school = (select site.current_school()) and (select site.current_person()) is not null and told);
create policy thanked_reads on shelf.thanks for select
    using (school = (select site.current_school())
        and pick in (select id from shelf.pick where person = (select site.current_person())));

create policy own_copy on shelf.copy for all
    using (school = (select site.current_school()) and owner = (select site.current_person()))
    with check (school = (select site.current_school()) and owner = (select site.current_person()));
-- A list of books says who owns what; each of them can say otherwise.
create policy steward_brings on shelf.copy for insert
    with check (school = (select site.current_school()) and (select school.holds('steward')));

create policy the_two_read on shelf.loan for select
    using (school = (select site.current_school())
        and (borrower = (select site.current_person())
            or copy in (select id from shelf.copy where owner = (select site.current_person()))));
create policy borrower_asks on shelf.loan for insert
    with check (school = (select site.current_school()) and borrower = (select site.current_person()) and lent_on is null
        and copy in (select id from shelf.copy where lends and owner <> (select site.current_person())));
create policy owner_lends on shelf.loan for insert
    with check (school = (select site.current_school()) and borrower <> (select site.current_person())
        and copy in (select id from shelf.copy where owner = (select site.current_person())));
create policy owner_agrees on shelf.loan for update
    using (school = (select site.current_school()) and copy in (select id from shelf.copy where owner = (select site.current_person())))
    with check (school = (select site.current_school()) and copy in (select id from shelf.copy where owner = (select site.current_person())));
create policy the_two_end on shelf.loan for delete
    using (school = (select site.current_school())
        and (borrower = (select site.current_person())
            or copy in (select id from shelf.copy where owner = (select site.current_person()))));

create policy steward_sets on shelf.link for all
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));

create policy steward_only on shelf.upload for all
    using (school = (select site.current_school()) and (select school.holds('steward')))
    with check (school = (select site.current_school()) and (select school.holds('steward')));
-- A list may hold names of its owners.
create policy erased_with_names on shelf.upload for all
    using (school = (select site.current_school()) and (select site.current_job()) = 'erase');
