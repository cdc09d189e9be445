-- What people of a place answered in a survey of needs (BR-184): a document for each place and kind, and what they add up to.
create table survey_document (
    id         uuid primary key,
    cycle      uuid not null references planning_cycle,
    kind       text not null check (kind in ('AWARENESS', 'NEEDS', 'SUMMARY')),
    place      text not null,
    place_name text not null,
    file_name  text not null check (length(file_name) <= 200),
    version    integer not null,
    unique (cycle, kind, place)
);

create table survey_answer (
    document uuid not null references survey_document on delete cascade,
    position integer not null,
    question text not null check (length(question) between 1 and 300),
    answer   text not null check (length(answer) between 1 and 300),
    people   bigint not null check (people >= 0),
    primary key (document, position)
);
