-- What a region told municipalities and the public when it began to plan.
create table opening_notice (
    cycle        uuid primary key references planning_cycle,
    territory    text not null,
    published_on date not null,
    text         text not null check (length(text) between 1 and 4000),
    version      integer not null
);

-- What a region asks its towns in one of its cycles, and what they answer (BR-173).
create table submission_request (
    cycle        uuid primary key references planning_cycle,
    territory    text not null,
    deadline     date not null,
    message      text not null check (length(message) <= 4000),
    requested_on date not null,
    closed_at    timestamptz,
    version      integer not null
);

-- territory and name as they were when the town was asked.
create table municipal_submission (
    id              uuid primary key,
    cycle           uuid not null references planning_cycle,
    territory       text not null,
    name            text not null check (length(name) between 1 and 200),
    needs           text not null check (length(needs) <= 20000),
    capacity_needed text not null check (length(capacity_needed) <= 20000),
    resources       text not null check (length(resources) <= 20000),
    submitted_at    timestamptz,
    late            boolean not null check (not late or submitted_at is not null),
    accepted_at     timestamptz check (accepted_at is null or submitted_at is not null),
    returned_because text not null check (length(returned_because) <= 4000),
    version         integer not null,
    unique (cycle, territory)
);

create table submission_reminder (
    id          bigint generated always as identity primary key,
    submission  uuid not null references municipal_submission,
    reminded_at timestamptz not null,
    person      uuid references person
);
create index on submission_reminder (submission, reminded_at);
