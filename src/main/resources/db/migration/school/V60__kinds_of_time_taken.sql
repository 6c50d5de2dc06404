-- What somebody's own time is taken for, sealed by the vault under their own key: whoever plans sees that they are taken, and not why.
alter table school.time_taken add column kind bytea check (length(kind) <= 200);
comment on column school.time_taken.kind is 'one of a few short words, filled up to one length';
