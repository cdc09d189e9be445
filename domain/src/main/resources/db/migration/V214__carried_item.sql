-- What a meeting has to control: the group's action items as they stood when it was invited, and again when its minutes were
-- written. Later they may change, this does not.
create table meeting_carried_item (
    meeting     uuid not null references meeting,
    action_item uuid not null references action_item,
    assignee    text not null check (length(assignee) between 1 and 200),
    due         date not null,
    state       text not null,
    primary key (meeting, action_item)
);
