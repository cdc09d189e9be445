-- Whose the objection is that came by the link of a letter: two members may have one name, and who has none of it has an account.
alter table minutes_objection add membership uuid references membership;
create index on minutes_objection (membership) where membership is not null;
