-- One row per open task of a process, written by the engine's task listener in the engine's transaction.
create table inbox_task (
    task_id        text primary key,
    step           text not null,
    subject        uuid not null,
    element        uuid,
    cycle          uuid not null,
    plan_title     text not null,
    territory      text not null,
    territory_name text not null,
    group_id       uuid,
    label          text not null,
    candidate_role text not null,
    audience       text not null,
    assignee       uuid,
    assignee_name  text,
    due_at         timestamptz not null,
    created_at     timestamptz not null,
    escalated_at   timestamptz
);
create index on inbox_task (audience, due_at, task_id);
create index on inbox_task (subject, step);
create index on inbox_task (cycle, due_at);
create index on inbox_task (territory, due_at) where escalated_at is not null;
