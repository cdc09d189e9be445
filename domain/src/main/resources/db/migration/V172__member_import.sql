-- A list of people somebody brings, read line by line; nobody is a member before it is confirmed.
create table member_import (
    id           uuid primary key,
    group_id     uuid not null references working_group,
    file_name    text not null check (length(file_name) between 1 and 200),
    read_at      timestamptz not null,
    read_by      text not null,
    confirmed_at timestamptz,
    confirmed_by text not null default '',
    finished_at  timestamptz,
    version      integer not null
);
create index on member_import (group_id, read_at desc);
create index on member_import (confirmed_at) where confirmed_at is not null and finished_at is null;

-- As it stands in the file; problem is the key of a sentence, empty for a line that can be taken.
create table member_import_line (
    import       uuid not null references member_import on delete cascade,
    line         integer not null,
    name         text not null,
    organisation text not null,
    side         text not null,
    function     text not null,
    voting       text not null,
    email        text not null,
    problem      text not null,
    argument     text not null,
    done         boolean not null default false,
    primary key (import, line)
);
create index on member_import_line (import, line) where problem <> '' ;
create index on member_import_line (import, line) where problem = '' and not done;
