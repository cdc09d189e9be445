create table body (
    id          uuid primary key,
    territory   text not null,
    kind        text not null check (kind in ('COUNCIL', 'ASSEMBLY')),
    name        text not null check (length(name) between 1 and 200),
    members     integer not null check (members between 3 and 500),
    notice_days integer not null check (notice_days between 0 and 90),
    version     integer not null
);
create unique index on body (territory, lower(name));

create table chosen_chain (
    cycle   uuid primary key references planning_cycle,
    version integer not null
);

create table chosen_chain_body (
    cycle    uuid not null references chosen_chain,
    position integer not null,
    body     uuid not null references body,
    primary key (cycle, position)
);

create table approval_procedure (
    id              uuid primary key,
    cycle           uuid not null unique references planning_cycle,
    territory       text not null,
    round           integer not null check (round >= 1),
    turn            integer not null check (turn >= 0),
    submitted_on    date,
    plan_version    integer,
    session_on      date,
    last_result     text check (last_result in ('APPROVED', 'RETURNED', 'REJECTED')),
    last_session_on date,
    version         integer not null
);

create table approval_chain (
    procedure uuid not null references approval_procedure,
    position  integer not null,
    body      uuid not null references body,
    primary key (procedure, position)
);

create table dossier (
    id                 uuid primary key,
    procedure          uuid not null references approval_procedure,
    round              integer not null,
    plan_version       integer not null,
    plan_hash          text not null check (length(plan_hash) <= 64),
    explanatory_report text not null check (length(explanatory_report) between 1 and 20000),
    draft_resolution   text not null check (length(draft_resolution) between 1 and 20000),
    submitted_on       date not null,
    unique (procedure, round)
);

create table announced_session (
    id           uuid primary key,
    procedure    uuid not null references approval_procedure,
    round        integer not null,
    body         uuid not null references body,
    session_on   date not null,
    announced_on date not null check (announced_on <= session_on),
    reason       text not null check (length(reason) <= 4000),
    recorded_at  timestamptz not null
);
create index on announced_session (procedure, recorded_at);

create table rework (
    id           uuid primary key,
    procedure    uuid not null references approval_procedure,
    round        integer not null,
    plan_version integer not null,
    answer       text not null check (length(answer) between 1 and 20000),
    done_on      date not null,
    unique (procedure, round)
);

create table resolution (
    id                uuid primary key,
    procedure         uuid not null references approval_procedure,
    round             integer not null,
    body              uuid not null references body,
    plan_version      integer not null,
    session_on        date not null,
    agenda_item       text not null check (length(agenda_item) <= 60),
    number            text not null check (length(number) between 1 and 60),
    text              text not null check (length(text) between 1 and 20000),
    result            text not null check (result in ('APPROVED', 'RETURNED', 'REJECTED')),
    members           integer not null,
    votes_for         integer not null check (votes_for >= 0),
    votes_against     integer not null check (votes_against >= 0),
    abstained         integer not null check (abstained >= 0),
    absent            integer not null check (absent >= 0),
    corrects          uuid unique references resolution,
    correction_reason text not null check (length(correction_reason) <= 4000),
    recorded_at       timestamptz not null,
    check (votes_for + votes_against + abstained + absent = members),
    check (result = 'REJECTED' or votes_for * 2 > members),
    check ((corrects is null) = (correction_reason = ''))
);
create index on resolution (procedure, round, recorded_at);
-- A body decides once in a round; only corrections repeat it.
create unique index on resolution (procedure, round, body) where corrects is null;

-- Which record a number belongs to (BR-133). Corrections of one record may share it, nobody else.
create table resolution_number (
    body   uuid not null references body,
    number text not null,
    origin uuid not null references resolution deferrable initially deferred,
    primary key (body, number)
);

create table signed_minutes (
    resolution uuid primary key references resolution,
    name       text not null check (length(name) between 1 and 130),
    size       integer not null check (size between 1 and 20971520),
    sha256     text not null check (length(sha256) = 64),
    content    bytea not null
);

create function refuse_changed_resolution() returns trigger language plpgsql as
    $$ begin raise exception 'resolutions are never changed or deleted, only corrected by a further record'; end $$;
create trigger resolution_is_append_only before update or delete or truncate on resolution
    for each statement execute function refuse_changed_resolution();
create trigger signed_minutes_are_append_only before update or delete or truncate on signed_minutes
    for each statement execute function refuse_changed_resolution();
