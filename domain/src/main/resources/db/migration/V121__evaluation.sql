alter table planning_cycle add closed_at timestamptz;

-- How a plan in force was fulfilled (P9): asked of who carries its measures, written down, accepted, noted by its bodies.
create table evaluation (
    id                uuid primary key,
    cycle             uuid not null unique references planning_cycle,
    territory         text not null,
    opened_on         date not null,
    deadline          date,
    reports_closed_at timestamptz,
    text              text not null check (length(text) <= 20000),
    written_at        timestamptz,
    accepted_at       timestamptz check (accepted_at is null or written_at is not null),
    returned_because  text not null check (length(returned_because) <= 4000),
    version           integer not null
);

-- One owner of some of the measures; person is null when somebody else has to say it for the owner.
create table owner_report (
    id               uuid primary key,
    evaluation       uuid not null references evaluation,
    cycle            uuid not null references planning_cycle,
    territory        text not null,
    name             text not null check (length(name) between 1 and 300),
    person           uuid references person,
    submitted_at     timestamptz,
    accepted_at      timestamptz check (accepted_at is null or submitted_at is not null),
    returned_because text not null check (length(returned_because) <= 4000),
    version          integer not null
);
create index on owner_report (evaluation);

-- One state for each measure (BR-171); null until it is reported.
create table fulfilment (
    id         uuid primary key,
    evaluation uuid not null references evaluation,
    report     uuid not null references owner_report,
    measure    uuid not null,
    code       text not null,
    path       text not null collate "C",
    wording    text not null,
    state      text,
    comment    text not null check (length(comment) <= 4000),
    costs      numeric(18, 2) check (costs >= 0),
    version    integer not null,
    unique (evaluation, measure)
);
create index on fulfilment (report);

create table fulfilment_value (
    fulfilment uuid not null references fulfilment,
    indicator  uuid not null,
    value      numeric(18, 2) not null,
    primary key (fulfilment, indicator)
);

create table noting (
    id          uuid primary key,
    evaluation  uuid not null references evaluation,
    cycle       uuid not null references planning_cycle,
    territory   text not null,
    body        uuid not null references body,
    body_name   text not null,
    assembly    boolean not null,
    session_on  date,
    number      text not null check (length(number) <= 100),
    text        text not null check (length(text) <= 4000),
    recorded_at timestamptz,
    version     integer not null,
    unique (evaluation, body)
);
