-- The parts of the demo that are made: one that was cut off goes on with the next. Empty in every real installation.
create table demo_cycle (
    part  text primary key,
    cycle uuid not null references planning_cycle
);
