-- A steward whose way in is shut settles nothing, so a school is not left to them alone. Who that is, is known where the ways in are;
-- a school without ways in shuts nobody out.
create function school.is_shut_out(wanted uuid) returns boolean
    language sql stable security definer set search_path = school, pg_temp
    as $$ select false $$;
comment on function school.is_shut_out(uuid) is 'whether somebody of this school has a way in that is shut';
