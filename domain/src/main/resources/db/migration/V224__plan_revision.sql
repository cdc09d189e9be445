-- How the wording of a piece of a plan came about; who wants to know of a removed one asks the trail.
create table plan_revision (
    element    uuid not null references plan_element on delete cascade,
    number     integer not null check (number > 0),
    before     text not null,
    after      text not null,
    revised_by text not null,
    revised_at timestamptz not null,
    primary key (element, number)
);
