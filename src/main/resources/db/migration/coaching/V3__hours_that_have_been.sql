-- An appointment that goes with its conversation after both had agreed and it had begun (whoever erases ends the others first) leaves the
-- coach's time behind: it was work, and their mirror counts it. That row holds when, and one word under the coach's own key; nothing in it,
-- nor anywhere else, leads to the conversation or the teacher any more. The teacher's own time goes.
create or replace function coaching.give_time_back() returns trigger
    language plpgsql security definer set search_path = coaching, pg_temp as $$
begin
    delete from school.time_taken
     where id in (old.teacher_time, old.coach_time) and school = old.school and taker = 'appointment'
       and not (tg_op = 'DELETE' and id = old.coach_time and old.agreed_at is not null and old.ended is null);
    return old;
end $$;
