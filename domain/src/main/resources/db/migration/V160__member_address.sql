-- Where a member's invitations go; empty for who has given none.
alter table membership add column email text not null default '' check (length(email) <= 254);
