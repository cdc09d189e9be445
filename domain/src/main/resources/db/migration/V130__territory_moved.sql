-- What happened in a territory remembers its path of that day. A town moves between districts and keeps its code, so
-- whoever wants its name or its place of today asks by the code.
create function territory_code(path text) returns text language sql immutable parallel safe
    return split_part(path, '/', -1);
create index on planning_cycle (territory_code(territory), opened_at desc);
