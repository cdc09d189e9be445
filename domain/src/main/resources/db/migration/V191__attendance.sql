-- What is noted of each member while a meeting goes on; to one date, as an answer to the invitation is.
create table meeting_mark (
    id         uuid primary key,
    meeting    uuid not null references meeting,
    membership uuid not null references membership,
    attended   text not null check (attended in ('PRESENT', 'SUBSTITUTE', 'EXCUSED', 'ABSENT')),
    arrived_at timestamptz,
    left_at    timestamptz check (left_at > arrived_at),
    substitute text not null check (length(substitute) <= 200 and (substitute <> '') = (attended = 'SUBSTITUTE')),
    held_for   timestamptz not null,
    version    integer not null,
    unique (meeting, membership)
);
create index on meeting_mark (membership);

-- Guests by name (BR-107); those nobody has asked for their names are in the meeting's number of guests only.
create table meeting_guest (
    id           uuid primary key,
    meeting      uuid not null references meeting,
    held_for     timestamptz not null,
    name         text not null check (length(name) between 1 and 200),
    organisation text not null check (length(organisation) <= 200)
);
create index on meeting_guest (meeting, held_for);

-- From when until when a member or the substitute was there; without a time from the beginning or to the end.
alter table meeting_presence
    add voting     boolean not null default false,
    add arrived_at timestamptz,
    add left_at    timestamptz,
    add substitute text not null default '' check (length(substitute) <= 200);
update meeting_presence p set voting = m.voting from membership m where m.id = p.membership;
alter table meeting_presence
    alter voting drop default,
    alter substitute drop default;
