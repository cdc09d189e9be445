-- The one clock: the database's own time plus a shift (zero outside demo, replay and tests).
create table planning_clock (
    one   boolean primary key default true check (one),
    shift interval not null default '0'
);
insert into planning_clock default values;

create function planning_now() returns timestamptz language sql volatile as
    $$ select clock_timestamp() + shift from public.planning_clock $$;
