-- What somebody has typed into the form of an open task, for that person only. It goes with the task, in the same transaction.
create table task_draft (
    task_id  text not null references inbox_task on delete cascade,
    person   uuid not null references person,
    content  json not null check (octet_length(content::text) <= 262144),
    saved_at timestamptz not null,
    primary key (task_id, person)
);
create index on task_draft (saved_at);
