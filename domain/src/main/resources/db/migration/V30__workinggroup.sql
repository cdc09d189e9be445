-- A group of a planning cycle. At most one coordination group a cycle (BR-103).
create table working_group (
    id                   uuid primary key,
    cycle                uuid not null references planning_cycle,
    territory            text not null,
    kind                 text not null check (kind in ('COORDINATION', 'WORKING')),
    name                 text not null check (length(name) between 1 and 200),
    invitation_lead_days integer not null check (invitation_lead_days between 0 and 60),
    founded_at           timestamptz not null,
    version              integer not null
);
create unique index working_group_name on working_group (cycle, lower(name));
create unique index working_group_coordination on working_group (cycle) where kind = 'COORDINATION';

-- until_day is the first day on which somebody is no longer a member.
create table membership (
    id           uuid primary key,
    group_id     uuid not null references working_group,
    name         text not null check (length(name) between 1 and 200),
    organisation text not null check (length(organisation) <= 200),
    side         text not null check (side in ('COMMISSIONER', 'PROVIDER', 'USER', 'PUBLIC')),
    function     text not null check (function in ('CHAIR', 'MANAGER', 'MEMBER', 'MINUTES_TAKER', 'GUEST')),
    voting       boolean not null check (not (voting and function = 'GUEST')),
    person       uuid references person,
    from_day     date not null,
    until_day    date check (until_day >= from_day),
    version      integer not null
);
create index on membership (group_id, function, name, id);
create unique index membership_person on membership (group_id, person) where until_day is null;

-- The decision that a cycle's groups are complete; the reason is there when the triad was not (BR-104).
create table group_establishment (
    cycle           uuid primary key references planning_cycle,
    territory       text not null,
    established_at  timestamptz not null,
    missing_sides   text not null,
    override_reason text not null check (length(override_reason) <= 2000),
    version         integer not null
);
