-- What is written down while a group meets, before it is minutes; item 0 is the text of the minutes as a whole.
create table meeting_note (
    meeting uuid not null references meeting,
    item int not null check (item between 0 and 30),
    wording text not null,
    edition int not null check (edition > 0),
    written_by text not null,
    saved_at timestamptz not null,
    primary key (meeting, item)
);

-- The text of who wrote while somebody else's was kept; it waits beside until one of both is chosen or both are joined.
create table meeting_note_beside (
    meeting uuid not null,
    item int not null,
    person uuid not null references person,
    wording text not null,
    written_by text not null,
    saved_at timestamptz not null,
    primary key (meeting, item, person),
    foreign key (meeting, item) references meeting_note on delete cascade
);
create index on meeting_note_beside (person);
