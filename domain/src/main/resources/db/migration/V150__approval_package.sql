-- Parts of a plan that go through consultation and approval on their own, in a fixed order (BR-137). A plan nobody has
-- divided has none of these rows and is one package, the first.
create table approval_package (
    plan      uuid not null references plan,
    position  integer not null check (position between 0 and 8),
    name      text not null check (length(name) between 1 and 200),
    consulted boolean not null,
    primary key (plan, position)
);

alter table plan add column current_package integer not null default 1 check (current_package between 1 and 9);
alter table plan_element add column package_number integer not null default 1 check (package_number between 1 and 9);
alter table plan_version add column package_number integer not null default 1 check (package_number between 1 and 9);
alter table plan_version_element
    add column package_number integer not null default 1 check (package_number between 1 and 9);
alter table consultation add column package_number integer not null default 1 check (package_number between 1 and 9);

alter table approval_procedure
    add column package_number integer not null default 1 check (package_number between 1 and 9),
    drop constraint approval_procedure_cycle_key,
    add unique (cycle, package_number);

-- A cycle that was opened before runs on a diagram that has no way back to the next package.
alter table planning_cycle add column divisible boolean not null default false;
