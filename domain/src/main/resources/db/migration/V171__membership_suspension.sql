-- Days on which a member does not take part: not invited, not counted, without a vote. until_day is the first day back.
create table membership_suspension (
    membership uuid not null references membership,
    position   integer not null,
    from_day   date not null,
    until_day  date check (until_day >= from_day),
    reason     text not null check (length(reason) between 1 and 1000),
    primary key (membership, position)
);
