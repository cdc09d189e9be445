-- The SWOT of a working group: one row that says whether it is final, and a row of its own for each item, so that
-- several people can write at once. A fingerprint stands with a final one alone.
create table swot (
    group_id    uuid primary key references working_group,
    territory   text not null,
    final_at    timestamptz,
    final_by    uuid references person,
    fingerprint text not null check (fingerprint = '' or length(fingerprint) = 64),
    version     integer not null,
    check ((final_at is null) = (fingerprint = ''))
);

-- Positions are far apart: an item that moves writes its own row and no other. The edition counts changed words, not moves.
create table swot_item (
    id       uuid primary key,
    group_id uuid not null references swot,
    quadrant text not null check (quadrant in ('STRENGTHS', 'WEAKNESSES', 'OPPORTUNITIES', 'THREATS')),
    position bigint not null,
    text     text not null check (length(text) between 1 and 200),
    weight   integer not null check (weight between 1 and 5),
    evidence text not null check (length(evidence) <= 500),
    edition  integer not null,
    version  integer not null,
    unique (group_id, quadrant, position) deferrable initially deferred
);
