create table territory (
    code        text primary key,
    tier        text not null check (tier in ('REGION', 'DISTRICT', 'ORP')),
    name        text not null check (length(name) between 1 and 200),
    path        text not null unique,
    ruian_code  text,
    imported_at timestamptz not null
);
