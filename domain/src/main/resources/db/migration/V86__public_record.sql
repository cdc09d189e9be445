-- BR-109: what the public reads of a meeting is kept as it was on the day it was published, part by part.
create table meeting_public_presence (
    meeting uuid not null references meeting,
    side    text not null,
    present integer not null check (present > 0),
    primary key (meeting, side)
);

create table meeting_public_agenda (
    meeting  uuid not null,
    position integer not null,
    topic    text not null check (length(topic) between 1 and 300),
    primary key (meeting, position),
    foreign key (meeting, position) references meeting_agenda
);

create table meeting_public_decision (
    meeting  uuid not null,
    position integer not null,
    wording  text not null check (length(wording) between 1 and 2000),
    primary key (meeting, position),
    foreign key (meeting, position) references meeting_decision
);

create table meeting_public_action_item (
    meeting  uuid not null,
    position integer not null,
    title    text not null check (length(title) between 1 and 300),
    doer     text not null,
    primary key (meeting, position),
    foreign key (meeting, position) references meeting_action_item
);

-- What is public already keeps the words it was shown in; who does what is told by the side, or by the group.
create function pg_temp.without_names(of_group uuid, said text) returns text language plpgsql as $$
declare
    member record;
begin
    for member in select name, side from membership where group_id = of_group order by length(name) desc loop
        said := regexp_replace(
            said,
            '(?<![[:alnum:]])'
                || regexp_replace(regexp_replace(member.name, '([^[:alnum:][:space:]])', '\\\1', 'g'), '\s+', '\\s+', 'g')
                || '(?![[:alnum:]])',
            case member.side
                when 'COMMISSIONER' then 'zástupce zadavatelů'
                when 'PROVIDER' then 'zástupce poskytovatelů'
                when 'USER' then 'zástupce uživatelů'
                else 'zástupce veřejnosti' end,
            'gi');
    end loop;
    return said;
end $$;

insert into meeting_public_presence
select p.meeting, s.side, count(*)
from meeting_presence p join membership s on s.id = p.membership join meeting m on m.id = p.meeting
where m.published_at is not null group by p.meeting, s.side;

insert into meeting_public_agenda
select a.meeting, a.position, left(pg_temp.without_names(m.group_id, a.topic), 300)
from meeting_agenda a join meeting m on m.id = a.meeting where m.published_at is not null;

insert into meeting_public_decision
select d.meeting, d.position, left(pg_temp.without_names(m.group_id, d.wording), 2000)
from meeting_decision d join meeting m on m.id = d.meeting where m.published_at is not null;

insert into meeting_public_action_item
select i.meeting, i.position, left(pg_temp.without_names(m.group_id, i.title), 300), coalesce(
    (select s.side from membership s where s.group_id = m.group_id and lower(s.name) = lower(i.assignee) limit 1), 'GROUP')
from meeting_action_item i join meeting m on m.id = i.meeting where m.published_at is not null;
