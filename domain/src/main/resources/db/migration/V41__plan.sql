create table plan (
    id                uuid primary key,
    cycle             uuid not null unique references planning_cycle,
    territory         text not null,
    title             text not null check (length(title) between 1 and 300),
    from_year         integer not null,
    to_year           integer not null check (to_year >= from_year),
    published_version integer,
    published_at      timestamptz,
    effective_from    date,
    in_force_at       timestamptz,
    last_chapter      integer not null default 0, -- numbers are given once (BR-119)
    version           integer not null
);
create index on plan (territory text_pattern_ops, published_at desc) where published_at is not null;

-- The working text. path is the code as a sorting key: '!' before '.' before digits.
create table plan_element (
    id           uuid primary key,
    plan         uuid not null references plan,
    cycle        uuid not null references planning_cycle,
    territory    text not null,
    parent       uuid references plan_element on delete cascade,
    kind         text not null check (kind in
        ('VISION', 'SYSTEM_PRIORITY', 'CHAPTER', 'TEXT', 'PRIORITY', 'GOAL', 'SUBGOAL', 'MEASURE')),
    code         text not null check (length(code) between 1 and 60),
    path         text not null collate "C" check (length(path) between 4 and 60),
    wording      text not null check (length(wording) between 1 and 20000),
    group_id     uuid,
    problem      uuid,
    last_child   integer not null default 0,
    last_text    integer not null default 0,
    edit_version integer not null,
    unique (plan, code),
    unique (plan, path)
);
create index on plan_element (parent);

create table plan_indicator (
    id            uuid primary key,
    element       uuid not null references plan_element on delete cascade,
    position      integer not null,
    name          text not null check (length(name) between 1 and 300),
    unit          text not null check (length(unit) between 1 and 60),
    baseline      numeric(18, 2),
    target        numeric(18, 2) not null,
    target_year   integer not null check (target_year between 1990 and 2100),
    specific      boolean not null,
    measurable    boolean not null,
    ambitious     boolean not null,
    realistic     boolean not null,
    timely        boolean not null,
    justification text not null check (length(justification) <= 4000),
    version       integer not null
);
create index on plan_indicator (element, position);

-- A working group's chapter: handed over, accepted or returned.
create table plan_chapter (
    id               uuid primary key references plan_element,
    cycle            uuid not null references planning_cycle,
    territory        text not null,
    group_id         uuid not null unique,
    submitted_at     timestamptz,
    accepted_at      timestamptz,
    returned_because text not null check (length(returned_because) <= 4000),
    version          integer not null
);
create index on plan_chapter (cycle);

-- A version is sealed by its own row, written last and in the transaction that copied the text: whoever adds to a
-- sealed version, or changes or deletes a row of one, is refused by the triggers below (BR-120).
create table plan_version (
    id        uuid primary key,
    plan      uuid not null references plan,
    number    integer not null check (number > 0),
    purpose   text not null check (purpose in ('CONSULTATION', 'REVISED', 'FINAL')),
    hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
    frozen_at timestamptz not null,
    unique (plan, number)
);

create table plan_version_element (
    version  uuid not null references plan_version deferrable initially deferred,
    id       uuid not null,
    parent   uuid,
    kind     text not null,
    code     text not null,
    path     text not null collate "C",
    wording  text not null,
    group_id uuid,
    problem  uuid,
    primary key (version, id),
    unique (version, code),
    unique (version, path)
);
create index on plan_version_element (id);

create table plan_version_indicator (
    version       uuid not null,
    id            uuid not null,
    element       uuid not null,
    position      integer not null,
    name          text not null,
    unit          text not null,
    baseline      numeric(18, 2),
    target        numeric(18, 2) not null,
    target_year   integer not null,
    specific      boolean not null,
    measurable    boolean not null,
    ambitious     boolean not null,
    realistic     boolean not null,
    timely        boolean not null,
    justification text not null,
    primary key (version, id),
    foreign key (version, element) references plan_version_element
);
create index on plan_version_indicator (version, element);

create function refuse_change_of_version() returns trigger language plpgsql as
    $$ begin raise exception 'a frozen version of a plan never changes'; end $$;
create trigger plan_version_is_immutable before update or delete or truncate on plan_version
    for each statement execute function refuse_change_of_version();
create trigger plan_version_element_is_immutable before update or delete or truncate on plan_version_element
    for each statement execute function refuse_change_of_version();
create trigger plan_version_indicator_is_immutable before update or delete or truncate on plan_version_indicator
    for each statement execute function refuse_change_of_version();

create function refuse_addition_to_version() returns trigger language plpgsql as
    $$ begin
        if exists (select 1 from added a join public.plan_version v on v.id = a.version) then
            raise exception 'a frozen version of a plan never grows';
        end if;
        return null;
    end $$;
create trigger plan_version_element_is_complete after insert on plan_version_element
    referencing new table as added for each statement execute function refuse_addition_to_version();
create trigger plan_version_indicator_is_complete after insert on plan_version_indicator
    referencing new table as added for each statement execute function refuse_addition_to_version();
