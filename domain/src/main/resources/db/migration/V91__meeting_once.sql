-- A group meets once at a time; two requests that plan the same meeting at once meet this index.
create unique index meeting_once on meeting (group_id, starts_at) where cancelled_at is null;
