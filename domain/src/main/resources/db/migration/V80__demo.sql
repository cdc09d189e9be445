-- Whether the demo has been made; stays empty in every real installation.
create table demo_load (
    one         boolean primary key default true check (one),
    started_at  timestamptz not null,
    finished_at timestamptz
);
