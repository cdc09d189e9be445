-- Letters that leave by e-mail, written with the decision they tell of and sent afterwards. What is sent, or will not be sent any
-- more, keeps no text: there are private links in it.
create table letter (
    id          uuid primary key,
    about       uuid not null,
    addressee   uuid not null,
    name        text not null check (length(name) between 1 and 200),
    address     text not null check (length(address) between 3 and 254),
    subject     text not null check (length(subject) between 1 and 500),
    body        text not null,
    method      text not null check (method in ('', 'REQUEST', 'CANCEL')),
    calendar    text not null,
    written_at  timestamptz not null,
    good_until  timestamptz not null,
    tries       integer not null default 0,
    next_try_at timestamptz not null,
    problem     text not null default '',
    sent_at     timestamptz,
    given_up_at timestamptz,
    check (sent_at is null or given_up_at is null),
    check (sent_at is null and given_up_at is null or body = '' and calendar = '')
);
create index letter_waiting on letter (next_try_at) where sent_at is null and given_up_at is null;
create index on letter (about, addressee, written_at);
create index on letter (address, written_at);
