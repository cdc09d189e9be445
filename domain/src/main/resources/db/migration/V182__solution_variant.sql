-- How a problem area could be solved: what speaks for each way, what against, what it costs, and which were chosen.
create table solution_variant (
    id       uuid primary key,
    cycle    uuid not null references planning_cycle,
    area     uuid not null references problem_area,
    position integer not null check (position between 1 and 20),
    title    text not null check (length(title) between 1 and 300),
    pros     text not null check (length(pros) <= 4000),
    cons     text not null check (length(cons) <= 4000),
    cost     numeric(18, 2) check (cost >= 0),
    chosen   boolean not null,
    version  integer not null,
    unique (area, position)
);
create index on solution_variant (cycle);
