-- What members say of a piece of the draft while it is written. It stays when the piece is removed, so it has no key to it.
create table remark (
    id           uuid primary key,
    cycle        uuid not null references planning_cycle,
    territory    text not null,
    element      uuid not null,
    element_code text not null,
    edit_version integer not null,
    quote        text not null check (length(quote) <= 2000),
    text         text not null check (length(text) between 1 and 4000),
    author       uuid not null references person,
    author_name  text not null,
    written_at   timestamptz not null,
    resolved_at  timestamptz,
    resolved_by  text not null default '',
    version      integer not null
);
create index on remark (cycle, written_at desc);
create index on remark (element);
create index on remark (author);

create table remark_reply (
    remark      uuid not null references remark,
    position    integer not null,
    text        text not null check (length(text) between 1 and 4000),
    author      uuid not null references person,
    author_name text not null,
    written_at  timestamptz not null,
    primary key (remark, position)
);
create index on remark_reply (author);
