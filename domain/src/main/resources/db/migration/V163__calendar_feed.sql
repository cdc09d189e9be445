-- The address at which a person's calendar reads their meetings, one at a time; only its hash is kept.
create table calendar_feed (
    person  uuid primary key references person,
    hash    text not null unique,
    made_at timestamptz not null
);
