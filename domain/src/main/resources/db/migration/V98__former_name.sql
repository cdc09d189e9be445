-- Under which names a member was written here before: minutes may still say them, and the public must not read them (BR-109).
create table membership_former_name (
    membership uuid not null references membership,
    name       text not null check (length(name) between 1 and 200),
    primary key (membership, name)
);
