-- The team of one district in the cycle of its region; null for every other group.
alter table working_group add column district text;
alter table working_group drop constraint working_group_kind_check,
    add constraint working_group_kind_check check (kind in ('COORDINATION', 'WORKING', 'DISTRICT'));
alter table working_group add constraint working_group_district check ((district is not null) = (kind = 'DISTRICT'));
create unique index working_group_one_team on working_group (cycle, district) where district is not null;

-- A region asks each of its districts what network of services it should have (BR-153). Without a team a district is passed
-- over: it stays here on record.
create table district_alignment (
    id                   uuid primary key,
    cycle                uuid not null references planning_cycle,
    territory            text not null,
    name                 text not null check (length(name) between 1 and 200),
    team                 uuid references working_group,
    topics               text not null check (length(topics) between 1 and 4000),
    data_deadline        date not null,
    declaration_deadline date not null,
    data_closed_at       timestamptz,
    declarations_closed_at timestamptz,
    network_shape        text not null default '' check (length(network_shape) <= 20000),
    gaps                 text not null default '' check (length(gaps) <= 20000),
    cooperation          text not null default '' check (length(cooperation) <= 20000),
    recommended_at       timestamptz,
    mediations           integer not null default 0,
    disagreement         text not null default '' check (length(disagreement) <= 4000),
    handed_over_at       timestamptz,
    left_out_because     text not null default '' check (length(left_out_because) <= 4000),
    version              integer not null,
    unique (cycle, territory)
);

-- What a town of the district brings in: its data, then the co-financing it promises (BR-160).
create table town_contribution (
    id             uuid primary key,
    alignment      uuid not null references district_alignment,
    territory      text not null,
    name           text not null check (length(name) between 1 and 200),
    data           text not null default '' check (length(data) <= 20000),
    data_sent_at   timestamptz,
    data_late      boolean not null default false,
    declared_at    timestamptz,
    declared_late  boolean not null default false,
    nothing_because text not null default '' check (length(nothing_because) <= 4000),
    version        integer not null,
    unique (alignment, territory)
);

create table cofinancing_declaration (
    contribution uuid not null references town_contribution,
    position     integer not null,
    municipality text not null check (length(municipality) between 1 and 200),
    subject      text not null check (length(subject) between 1 and 300),
    year         integer not null check (year between 1990 and 2100),
    amount_czk   numeric(15, 2) check (amount_czk > 0),
    share_percent numeric(5, 2) check (share_percent > 0 and share_percent <= 100),
    decision     text not null check (length(decision) between 1 and 300),
    primary key (contribution, position),
    check ((amount_czk is null) <> (share_percent is null))
);
