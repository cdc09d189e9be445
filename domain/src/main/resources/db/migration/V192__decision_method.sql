-- How a decision was taken, when, and how many with a vote were there then (BR-106).
alter table meeting_decision
    add method text not null default 'COUNTED' check (method in ('CONSENSUS', 'COUNTED', 'ELECTRONIC', 'PER_ROLLAM')),
    add taken_at timestamptz,
    add present_voting integer not null default 0 check (present_voting >= 0);
update meeting_decision d set present_voting = m.present_voting from meeting m where m.id = d.meeting;
alter table meeting_decision
    alter method drop default,
    alter present_voting drop default;

-- A vote by the program; its window is open until somebody closes it, or until closes_at.
create table ballot (
    id        uuid primary key,
    meeting   uuid not null references meeting,
    wording   text not null check (length(wording) between 1 and 2000),
    opened_at timestamptz not null,
    closes_at timestamptz check (closes_at > opened_at),
    closed_at timestamptz,
    version   integer not null
);
create index on ballot (meeting, opened_at);
create unique index ballot_one_open on ballot (meeting) where closed_at is null and closes_at is null;

-- Who may vote was settled when the ballot was opened.
create table ballot_vote (
    ballot     uuid not null references ballot,
    membership uuid not null references membership,
    choice     text check (choice in ('FOR', 'AGAINST', 'ABSTAINED')),
    cast_at    timestamptz,
    primary key (ballot, membership),
    check ((choice is null) = (cast_at is null))
);
create index on ballot_vote (membership);
