-- What a group prepares a topic with: who presents it, how long it may take, where its document is, what is to be decided.
alter table meeting_agenda
    add presenter text not null default '' check (length(presenter) <= 200),
    add planned_minutes integer not null default 0 check (planned_minutes between 0 and 480),
    add link text not null default '' check (link = '' or link ~ '^https?://' and length(link) <= 500),
    add proposal text not null default '' check (length(proposal) <= 2000);
alter table meeting_agenda
    alter presenter drop default,
    alter planned_minutes drop default,
    alter link drop default,
    alter proposal drop default;
