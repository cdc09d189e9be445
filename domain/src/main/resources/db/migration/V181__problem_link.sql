-- What in the problem tree of a cycle leads to what. There is no way round: LinkProblems looks before it adds, one at a time in a cycle.
create table problem_link (
    id      uuid primary key,
    cycle   uuid not null references planning_cycle,
    cause   uuid not null references problem,
    effect  uuid not null references problem,
    version integer not null,
    unique (cause, effect),
    check (cause <> effect)
);
create index on problem_link (effect);
create index on problem_link (cycle);
