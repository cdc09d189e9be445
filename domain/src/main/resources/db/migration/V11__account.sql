-- territory: where somebody was invited; who manages people there manages the account.
create table person (
    id            uuid primary key,
    name          text not null check (length(name) between 1 and 200),
    login         text not null unique check (login = lower(login) and length(login) between 3 and 120),
    password_hash text,
    status        text not null check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
    territory     text not null,
    invited_by    uuid references person,
    -- SHA-256 of the one link that is good now, and until when; the link itself is kept nowhere.
    link_hash     text unique check (length(link_hash) = 64),
    link_ends_at  timestamptz check ((link_ends_at is null) = (link_hash is null)),
    created_at    timestamptz not null,
    version       integer not null
);
create index on person (territory text_pattern_ops);

-- A role is held for a territory, or for one group in it, and for a time; both days included. Who loses it before its
-- last day loses it at once: ended_at.
create table role_assignment (
    id         uuid primary key,
    person     uuid not null references person,
    role       text not null,
    territory  text not null,
    group_id   uuid,
    held_from  date not null,
    held_until date,
    ended_at   timestamptz,
    version    integer not null default 0,
    check (held_until is null or held_until >= held_from)
);
create index on role_assignment (person);
create index on role_assignment (territory text_pattern_ops, role);
