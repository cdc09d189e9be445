-- Who is writing which piece of a plan, and what they have typed so far: theirs alone until they save it.
create table plan_writing (
    element      uuid not null references plan_element on delete cascade,
    person       uuid not null references person,
    name         text not null,
    seen_version integer not null,
    content      json,
    begun_at     timestamptz not null,
    alive_at     timestamptz not null,
    primary key (element, person)
);
create index on plan_writing (person);
