-- An action item as a fact of its own (state_machines.yaml, action_item). What was agreed stands in the minutes and stays there
-- as it was approved (meeting_action_item); here stands what becomes of it.
create table action_item (
    id               uuid primary key,
    group_id         uuid not null references working_group,
    cycle            uuid not null references planning_cycle,
    territory        text not null,
    meeting          uuid not null,
    position         integer not null,
    title            text not null check (length(title) between 1 and 300),
    assignee         text not null check (length(assignee) between 1 and 200),
    membership       uuid references membership,
    due              date not null,
    state            text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'CANCELLED')),
    note             text not null check (length(note) <= 4000),
    changed_at       timestamptz not null,
    reminded_for     date,
    overdue_told_for date,
    version          integer not null,
    unique (meeting, position),
    foreign key (meeting, position) references meeting_action_item
);
create index on action_item (group_id, state, due);
create index on action_item (membership, state, due);

-- What happened to it, by whom, and why.
create table action_item_history (
    action_item uuid not null references action_item,
    position    integer not null,
    step        text not null,
    taken_at    timestamptz not null,
    taken_by    text not null check (length(taken_by) <= 200),
    note        text not null check (length(note) <= 4000),
    primary key (action_item, position)
);

-- What approved minutes have agreed on already. The one member of that name is the assignee; an overdue item is nobody's news.
insert into action_item (id, group_id, cycle, territory, meeting, position, title, assignee, membership, due, state, note,
    changed_at, overdue_told_for, version)
select gen_random_uuid(), m.group_id, m.cycle, m.territory, i.meeting, i.position, i.title, i.assignee,
    (select case when count(*) = 1 then min(s.id::text)::uuid end from membership s
        where s.group_id = m.group_id and s.until_day is null and lower(s.name) = lower(btrim(i.assignee))),
    i.due, case when d.meeting is null then 'OPEN' else 'VERIFIED' end, '', coalesce(d.done_at, m.approved_at),
    case when i.due < (select (planning_now() at time zone 'Europe/Prague')::date) then i.due end, 0
from meeting_action_item i join meeting m on m.id = i.meeting
    left join meeting_action_done d on d.meeting = i.meeting and d.position = i.position
where m.approved_at is not null;

insert into action_item_history
select a.id, 0, 'AGREED', m.approved_at, m.approved_by, ''
from action_item a join meeting m on m.id = a.meeting;

insert into action_item_history
select a.id, 1, 'VERIFIED', d.done_at, d.done_by, ''
from action_item a join meeting_action_done d using (meeting, position);

drop table meeting_action_done;

-- Those that no process follows yet; the application begins one for each when it starts.
create table action_item_unfollowed (
    action_item uuid primary key references action_item
);
insert into action_item_unfollowed select id from action_item where state = 'OPEN';
