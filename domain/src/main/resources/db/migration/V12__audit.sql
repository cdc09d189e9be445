-- One row per decision, written in its transaction, never changed.
create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default planning_now(),
    recorded_at timestamptz not null default clock_timestamp(),
    person      uuid,
    person_name text not null,
    role        text not null,
    action      text not null,
    subject     uuid not null,
    territory   text not null,
    before      text not null,
    after       text not null,
    reason      text not null
);
create index on audit_entry (territory text_pattern_ops, id desc);
create index on audit_entry (subject, id);
create index on audit_entry (person, id desc);
create index on audit_entry (at);

create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'audit entries are never changed or deleted'; end $$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
