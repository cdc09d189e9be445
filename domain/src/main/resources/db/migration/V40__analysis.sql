create table analysis (
    id               uuid primary key,
    cycle            uuid not null references planning_cycle,
    territory        text not null,
    kind             text not null check (kind in ('SERVICES', 'NEEDS', 'RESOURCES', 'PREVIOUS_PLAN')),
    findings         text not null check (length(findings) <= 20000),
    stated_total     numeric(18, 2),
    written_at       timestamptz,
    accepted_at      timestamptz,
    returned_because text not null check (length(returned_because) <= 4000),
    version          integer not null,
    unique (cycle, kind)
);

create table analysis_figure (
    analysis uuid not null references analysis,
    position integer not null,
    label    text not null check (length(label) between 1 and 200),
    amount   numeric(18, 2) not null,
    unit     text not null check (length(unit) between 1 and 60),
    primary key (analysis, position)
);

-- The problem tree of a cycle: areas, and problems below them.
create table problem_area (
    id        uuid primary key,
    cycle     uuid not null references planning_cycle,
    territory text not null,
    number    integer not null check (number between 1 and 99),
    title     text not null check (length(title) between 1 and 300),
    version   integer not null,
    unique (cycle, number)
);

create table problem (
    id       uuid primary key,
    area     uuid not null references problem_area,
    position integer not null check (position between 1 and 100),
    text     text not null check (length(text) between 1 and 4000),
    version  integer not null,
    unique (area, position)
);
