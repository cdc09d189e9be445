-- What the people of a territory are asked: to plan with it. One call of a cycle is open at a time.
create table member_call (
    id           uuid primary key,
    cycle        uuid not null references planning_cycle,
    territory    text not null,
    text         text not null check (length(text) between 1 and 10000),
    published_at timestamptz not null,
    last_day     date not null,
    version      integer not null
);
create index on member_call (cycle, published_at desc);
create index on member_call (last_day, id);

-- Somebody who wants to plan. admitted is null until it is decided.
create table member_application (
    id           uuid primary key,
    call         uuid not null references member_call,
    number       integer not null check (number > 0),
    key_hash     text not null unique,
    name         text not null check (length(name) between 1 and 200),
    organisation text not null check (length(organisation) <= 200),
    side         text not null check (side in ('COMMISSIONER', 'PROVIDER', 'USER', 'PUBLIC')),
    email        text not null check (length(email) between 1 and 254),
    wanted_group uuid references working_group on delete set null,
    motive       text not null check (length(motive) <= 2000),
    received_at  timestamptz not null,
    decided_at   timestamptz,
    admitted     boolean,
    membership   uuid references membership on delete set null,
    reason       text not null check (length(reason) <= 1000),
    version      integer not null,
    unique (call, number),
    check ((decided_at is null) = (admitted is null))
);
create index on member_application (call, number) where decided_at is null;
create index on member_application (wanted_group);
create index on member_application (membership);
