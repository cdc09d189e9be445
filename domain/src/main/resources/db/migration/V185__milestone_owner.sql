-- Which group of the cycle hands a result over; its name stays as it was when the group was chosen.
alter table milestone add column owner uuid;
alter table milestone add column owner_name text not null default '';
alter table milestone add check ((owner is null) = (owner_name = ''));
