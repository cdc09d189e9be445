-- What works elsewhere and is worth following; goal is a goal of the working text, or nothing before there is any.
create table good_practice (
    id        uuid primary key,
    cycle     uuid not null references planning_cycle,
    territory text not null,
    place     text not null check (length(place) between 1 and 200),
    text      text not null check (length(text) between 1 and 4000),
    goal      uuid,
    version   integer not null
);
create index on good_practice (cycle);
