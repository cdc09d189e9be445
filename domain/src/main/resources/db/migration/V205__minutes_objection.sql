-- Until when members may object to written minutes; null when nobody is asked. Approved minutes are final: the fingerprint is theirs.
alter table meeting
    add objections_until date,
    add minutes_fingerprint text not null default '';
alter table meeting alter minutes_fingerprint drop default;

-- What a member has against minutes, and what became of it; accepted is null until it is settled.
create table minutes_objection (
    id         uuid primary key,
    meeting    uuid not null references meeting,
    raised_by  text not null check (length(raised_by) between 1 and 200),
    person     uuid references person,
    wording    text not null check (length(wording) between 1 and 4000),
    raised_at  timestamptz not null,
    accepted   boolean,
    answer     text not null check (length(answer) <= 4000),
    settled_at timestamptz,
    version    integer not null,
    check ((accepted is null) = (settled_at is null))
);
create index on minutes_objection (meeting, raised_at, id);
