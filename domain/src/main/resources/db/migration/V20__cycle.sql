create table planning_cycle (
    id         uuid primary key,
    territory  text not null,
    name       text not null,
    plan_title text not null,
    from_year  integer not null,
    to_year    integer not null check (to_year >= from_year),
    previous   uuid references planning_cycle,
    phase      text not null,
    opened_at  timestamptz not null,
    version    integer not null
);
create index on planning_cycle (territory text_pattern_ops, opened_at desc);

create table cycle_phase (
    cycle        uuid not null references planning_cycle,
    position     integer not null,
    phase        text not null,
    planned_from date not null,
    planned_to   date not null check (planned_to >= planned_from),
    actual_from  date,
    actual_to    date,
    primary key (cycle, position)
);

create table conference (
    id           uuid primary key,
    cycle        uuid not null references planning_cycle,
    kind         text not null check (kind in ('OPENING', 'DRAFT')),
    held_on      date not null,
    place        text not null,
    participants integer not null check (participants between 0 and 100000),
    summary      text not null,
    version      integer not null
);
create index on conference (cycle, held_on);

create table milestone (
    id         uuid primary key,
    cycle      uuid not null references planning_cycle,
    name       text not null,
    due        date not null,
    reached_on date,
    version    integer not null
);
create index on milestone (cycle, due);
