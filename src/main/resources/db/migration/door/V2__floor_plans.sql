-- A picture of a floor, drawn anew from what a steward brought, and where each space is on it.

create table door.floor_plan (
    id       uuid primary key default uuidv7(),
    school   uuid     not null references school.school,
    building text     not null check (length(building) <= 60),
    floor    text     not null check (length(floor) <= 20),
    width    smallint not null check (width between 1 and 1600),
    height   smallint not null check (height between 1 and 1600),
    mark     text     not null check (mark ~ '^[0-9a-f]{18}$'),
    medium   bytea    not null check (length(medium) <= 5000000),
    large    bytea    not null check (length(large) <= 10000000),
    unique (school, id),
    unique (school, building, floor)
);
comment on column door.floor_plan.width is 'of the large picture, in points; likewise height';
comment on column door.floor_plan.mark is 'another one as soon as the picture is another';

create table door.pin (
    space      uuid primary key,
    school     uuid     not null references school.school,
    floor_plan uuid     not null,
    across     smallint not null check (across between 0 and 1000),
    down       smallint not null check (down between 0 and 1000),
    foreign key (school, space) references door.space (school, id) on delete cascade,
    foreign key (school, floor_plan) references door.floor_plan (school, id) on delete cascade
);
create index pin_by_floor_plan on door.pin (school, floor_plan);
comment on column door.pin.across is 'thousandths of the width, from the left whatever way one reads; likewise down, of the height, from the top';

do $$
declare
    t text;
begin
    foreach t in array array['floor_plan', 'pin'] loop
        execute format('alter table door.%I enable row level security', t);
        execute format($f$create policy own_school_reads on door.%I for select
            using (school = (select site.current_school())
                and ((select site.current_person()) is not null or (select site.current_job()) = 'door'))$f$, t);
        execute format($f$create policy steward_settles on door.%I for all
            using (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))
            with check (school = (select site.current_school()) and ((select school.holds('steward')) or (select site.current_job()) = 'demo'))$f$, t);
    end loop;
end
$$;
