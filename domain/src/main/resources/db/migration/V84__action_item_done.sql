-- An action item that was followed up; without a row it is open.
create table meeting_action_done (
    meeting  uuid not null,
    position integer not null,
    done_at  timestamptz not null,
    done_by  text not null check (length(done_by) <= 200),
    primary key (meeting, position),
    foreign key (meeting, position) references meeting_action_item
);
