-- What the network of services costs in a year, and who pays what the state does not (BR-146, BR-147).
create table plan_network_cost (
    id          uuid primary key,
    plan        uuid not null references plan,
    year        integer not null check (year between 1990 and 2200),
    optimised   bigint not null check (optimised between 1 and 999999999999),
    state_share numeric(5, 2) not null check (state_share between 0 and 100),
    version     integer not null,
    unique (plan, year)
);

create table plan_network_funding (
    network_cost uuid not null references plan_network_cost on delete cascade,
    source       text not null check (source in
        ('REGION', 'MUNICIPALITIES', 'ESF', 'USERS', 'HEALTH_INSURERS', 'OTHER')),
    crowns       bigint not null check (crowns between 1 and 999999999999),
    primary key (network_cost, source)
);

create table plan_version_network_cost (
    version     uuid not null,
    year        integer not null,
    optimised   bigint not null,
    state_share numeric(5, 2) not null,
    primary key (version, year)
);

create table plan_version_network_funding (
    version uuid not null,
    year    integer not null,
    source  text not null,
    crowns  bigint not null,
    primary key (version, year, source),
    foreign key (version, year) references plan_version_network_cost
);

create trigger plan_version_network_cost_is_immutable before update or delete or truncate on plan_version_network_cost
    for each statement execute function refuse_change_of_version();
create trigger plan_version_network_funding_is_immutable before update or delete or truncate on plan_version_network_funding
    for each statement execute function refuse_change_of_version();
create trigger plan_version_network_cost_is_complete after insert on plan_version_network_cost
    referencing new table as added for each statement execute function refuse_addition_to_version();
create trigger plan_version_network_funding_is_complete after insert on plan_version_network_funding
    referencing new table as added for each statement execute function refuse_addition_to_version();
