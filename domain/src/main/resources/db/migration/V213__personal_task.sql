-- A task that the diagram gives to one person: it is neither taken over nor given back.
alter table inbox_task add personal boolean not null default false;
