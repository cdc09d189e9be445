-- What kind of meeting it is, and whether anybody may come to those of a group.
alter table meeting
    add kind text not null default 'REGULAR'
        check (kind in ('REGULAR', 'EXTRAORDINARY', 'METHODICAL', 'CONFERENCE', 'PUBLIC_HEARING', 'PER_ROLLAM',
            'MUNICIPALITIES', 'EXCHANGE'));
alter table meeting alter kind drop default;

alter table working_group add open_to_public boolean not null default false;
alter table working_group alter open_to_public drop default;
