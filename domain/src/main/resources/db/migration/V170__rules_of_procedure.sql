-- What a group has agreed on how it works (BR-105 to 107); until now only the days of its invitations.
alter table working_group
    add quorum text not null default 'MAJORITY' check (quorum in ('MAJORITY', 'TWO_THIRDS', 'NONE')),
    add decision_majority text not null default 'OF_PRESENT'
        check (decision_majority in ('OF_PRESENT', 'OF_ALL', 'CONSENSUS')),
    add guest_meetings integer not null default 1 check (guest_meetings between 0 and 12),
    add yearly_meetings integer not null default 0 check (yearly_meetings between 0 and 60);
alter table working_group
    alter quorum drop default,
    alter decision_majority drop default,
    alter guest_meetings drop default,
    alter yearly_meetings drop default;

-- A meeting keeps the rules of its day: what a group agrees later changes nothing of what was decided.
alter table meeting
    add needed_voting integer not null default 0 check (needed_voting >= 0),
    add decision_majority text not null default 'OF_PRESENT'
        check (decision_majority in ('OF_PRESENT', 'OF_ALL', 'CONSENSUS'));
update meeting set needed_voting = voting_members / 2 + 1 where attendance_at is not null;
alter table meeting
    alter needed_voting drop default,
    alter decision_majority drop default;
