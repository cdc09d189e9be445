-- What has become of a task that is open no more, for who comes back to its address. Written by the listener that takes the
-- task out of the inbox, in the same statement. Done by a person, or left behind by the process.
create table ended_task (
    task_id        text primary key,
    step           text not null,
    subject        uuid not null,
    cycle          uuid not null,
    plan_title     text not null,
    territory      text not null,
    territory_name text not null,
    label          text not null,
    candidate_role text not null,
    audience       text not null,
    escalated      boolean not null,
    done           boolean not null,
    person         uuid references person,
    role           text not null,
    ended_at       timestamptz not null
);
