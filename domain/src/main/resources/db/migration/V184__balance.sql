-- What people of a target group need of a kind of service, what there is of it, and the money for it.
create table balance_row (
    id           uuid primary key,
    cycle        uuid not null references planning_cycle,
    side         text not null check (side in ('NEED', 'CAPACITY', 'RESOURCE')),
    place        text not null,
    place_name   text not null,
    target_group text not null,
    service_kind text not null,
    amount       numeric(18, 2) not null check (amount >= 0),
    unit         text not null,
    text         text not null check (length(text) <= 2000),
    source       text not null check (length(source) between 1 and 300),
    version      integer not null,
    check ((unit = 'CROWNS') = (side = 'RESOURCE'))
);
create index on balance_row (cycle, target_group, service_kind);
