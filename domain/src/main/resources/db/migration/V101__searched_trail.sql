-- What searches compare: without case and without diacritics. SearchWords.folded says the same in Java.
create function folded(text) returns text language sql immutable strict parallel safe
    return regexp_replace(lower(normalize($1, NFD)), '[\u0300-\u036f]', '', 'g');

-- Folded once, when a row is written: a search that finds nothing looks at every row one may read.
alter table audit_entry add folded text not null
    generated always as (folded(action || ' ' || person_name || ' ' || before || ' ' || after || ' ' || reason)) stored;
