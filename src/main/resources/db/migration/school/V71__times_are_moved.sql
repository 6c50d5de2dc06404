-- A time that is proposed in place of another one of the same person's may overlap it: they will be at one of the two. Once the other is
-- given back, nothing tells any more that it was moved.
alter table school.time_taken add column instead_of uuid references school.time_taken on delete set null;
create index time_taken_instead_of on school.time_taken (instead_of);
