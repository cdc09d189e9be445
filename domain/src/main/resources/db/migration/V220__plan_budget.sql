-- What a measure costs, in whole crowns, by year and by who pays.
create table plan_budget_line (
    element uuid not null references plan_element on delete cascade,
    year    integer not null check (year between 1990 and 2200),
    source  text not null check (source in
        ('STATE', 'REGION', 'MUNICIPALITIES', 'ESF', 'USERS', 'HEALTH_INSURERS', 'OTHER')),
    crowns  bigint not null check (crowns between 1 and 999999999999),
    primary key (element, year, source)
);

create table plan_version_budget_line (
    version uuid not null,
    element uuid not null,
    year    integer not null,
    source  text not null,
    crowns  bigint not null,
    primary key (version, element, year, source),
    foreign key (version, element) references plan_version_element
);
create trigger plan_version_budget_line_is_immutable before update or delete or truncate on plan_version_budget_line
    for each statement execute function refuse_change_of_version();
create trigger plan_version_budget_line_is_complete after insert on plan_version_budget_line
    referencing new table as added for each statement execute function refuse_addition_to_version();
