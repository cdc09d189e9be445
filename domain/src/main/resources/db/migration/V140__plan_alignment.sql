-- How a measure of a town stands to a priority or measure of its region: what each side says, one row a side. Whether they
-- agree is not stored. It refers to the pieces of the two plans, which are the same in every version (BR-119).
create table plan_alignment (
    id        uuid primary key,
    lower     uuid not null references plan_element, -- the town's
    upper     uuid not null references plan_element, -- the region's
    side      text not null check (side in ('LOWER', 'UPPER')),
    cycle     uuid not null references planning_cycle, -- of who says it
    territory text not null,
    kind      text not null check (kind in ('FULFILS', 'RELATES', 'CONFLICTS')),
    reason    text not null check (length(reason) <= 1000 and (kind <> 'CONFLICTS' or reason <> '')),
    said_at   timestamptz not null,
    version   integer not null,
    unique (lower, upper, side)
);
create index on plan_alignment (upper);
