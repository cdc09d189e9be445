create table consultation (
    id                uuid primary key,
    cycle             uuid not null references planning_cycle,
    territory         text not null,
    draft_version     integer not null,
    round             integer not null check (round >= 1),
    opens_on          date not null,
    closes_on         date not null,
    opens_at          timestamptz not null,
    closes_at         timestamptz not null check (closes_at > opens_at),
    announced_at      timestamptz not null,
    opened_at         timestamptz,
    closed_at         timestamptz,
    proposed_at       timestamptz,
    objection         text not null check (length(objection) <= 4000),
    decided_at        timestamptz,
    revised_version   integer,
    incorporated_at   timestamptz,
    published_at      timestamptz,
    repetition        boolean,
    repetition_reason text not null check (length(repetition_reason) <= 4000),
    version           integer not null,
    unique (cycle, round),
    check (closes_on - opens_on + 1 >= 8),                       -- BR-121
    check (decided_at is null or proposed_at is not null),
    check (published_at is null or closed_at is not null),
    check (repetition is not true or repetition_reason <> '')    -- BR-127
);
create index on consultation (closes_at, id);

-- Numbers may have gaps (a repeated request uses one up); nobody waits for anybody's number.
create sequence comment_number;

create table comment (
    id           uuid primary key,
    consultation uuid not null references consultation,
    number       bigint not null unique,
    key_hash     bytea not null unique check (length(key_hash) = 32),
    place        uuid,
    place_code   text not null check (length(place_code) <= 60),
    body         text not null check (length(body) between 1 and 10000),
    proposal     text not null check (length(proposal) <= 10000),
    side         text not null check (side in ('USER', 'PROVIDER', 'COMMISSIONER', 'PUBLIC')),
    author       text not null check (length(author) between 1 and 200),
    email        text not null check (length(email) <= 254),
    name_public  boolean not null,
    kind         text not null check (kind in ('CONTENT', 'FORMAL')),
    channel      text not null check (channel in ('PORTAL', 'EMAIL', 'DATA_BOX', 'POST', 'IN_PERSON', 'AT_CONFERENCE')),
    postmark     date,
    received_at  timestamptz not null,
    late         boolean not null,
    outcome      text check (outcome in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'NOTED', 'EXPLAINED')),
    reason       text not null check (length(reason) <= 10000),
    outcome_at   timestamptz,
    changed      uuid,
    changed_code text not null check (length(changed_code) <= 60),
    version      integer not null,
    check (outcome is null or outcome = 'ACCEPTED' or reason <> '')          -- BR-124
);
create index on comment (consultation, number);
create index on comment (consultation, outcome, number);
