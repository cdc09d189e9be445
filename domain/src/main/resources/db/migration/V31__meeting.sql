create table meeting (
    id                  uuid primary key,
    group_id            uuid not null references working_group,
    cycle               uuid not null references planning_cycle,
    territory           text not null,
    starts_at           timestamptz not null,
    place               text not null check (length(place) between 1 and 200),
    invited_at          timestamptz,
    urgent_reason       text not null check (length(urgent_reason) <= 1000),
    attendance_at       timestamptz,
    voting_members      integer not null check (voting_members >= 0),
    present_voting      integer not null check (present_voting between 0 and voting_members),
    guests              integer not null check (guests between 0 and 1000),
    decisions_at        timestamptz,
    minutes             text not null check (length(minutes) <= 20000),
    minutes_at          timestamptz,
    minutes_by          text not null check (length(minutes_by) <= 200),
    returned_at         timestamptz,
    approved_at         timestamptz,
    approved_by         text not null check (length(approved_by) <= 200),
    public_minutes      text not null check (length(public_minutes) <= 40000),
    published_at        timestamptz,
    version             integer not null
);
create index on meeting (group_id, starts_at, id);
create index on meeting (cycle, starts_at desc, id) where published_at is not null;

create table meeting_agenda (
    meeting  uuid not null references meeting,
    position integer not null,
    topic    text not null check (length(topic) between 1 and 300),
    primary key (meeting, position)
);

create table meeting_presence (
    meeting    uuid not null references meeting,
    membership uuid not null references membership,
    primary key (meeting, membership)
);
create index on meeting_presence (membership);

create table meeting_decision (
    meeting       uuid not null references meeting,
    position      integer not null,
    wording       text not null check (length(wording) between 1 and 2000),
    votes_for     integer not null check (votes_for >= 0),
    votes_against integer not null check (votes_against >= 0),
    abstained     integer not null check (abstained >= 0),
    primary key (meeting, position)
);

create table meeting_action_item (
    meeting  uuid not null references meeting,
    position integer not null,
    title    text not null check (length(title) between 1 and 300),
    assignee text not null check (length(assignee) between 1 and 200),
    due      date not null,
    primary key (meeting, position)
);

-- What was said against the minutes before they were approved.
create table meeting_objection (
    meeting  uuid not null references meeting,
    position integer not null,
    raised_at timestamptz not null,
    raised_by text not null check (length(raised_by) <= 200),
    wording  text not null check (length(wording) between 1 and 4000),
    primary key (meeting, position)
);

-- Dates on which the group came together without a quorum (BR-106).
create table meeting_adjournment (
    meeting        uuid not null references meeting,
    position       integer not null,
    held_at        timestamptz not null,
    voting_members integer not null,
    present_voting integer not null,
    guests         integer not null,
    primary key (meeting, position)
);
