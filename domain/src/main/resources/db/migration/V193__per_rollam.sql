-- Whether a group agreed that it may also decide without a meeting, and until when it votes after one without a quorum.
alter table working_group
    add per_rollam boolean not null default false;
alter table working_group
    alter per_rollam drop default;
alter table meeting
    add voting_until timestamptz;
