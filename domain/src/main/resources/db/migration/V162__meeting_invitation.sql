-- Who was invited to a meeting and what they answered. An answer is to one date: after another one is set it counts no more.
create table meeting_invitation (
    id           uuid primary key,
    meeting      uuid not null references meeting,
    membership   uuid not null references membership,
    answer       text check (answer in ('COMING', 'EXCUSED', 'SUBSTITUTE')),
    substitute   text not null check (length(substitute) <= 200 and (substitute <> '') = (answer is not distinct from 'SUBSTITUTE')),
    answered_at  timestamptz,
    answered_for timestamptz,
    version      integer not null,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_for is null)),
    unique (meeting, membership)
);
create index on meeting_invitation (membership);

-- Every letter carries a link of its own; only its hash is kept.
create table meeting_reply_link (
    hash       text primary key,
    invitation uuid not null references meeting_invitation
);
create index on meeting_reply_link (invitation);
