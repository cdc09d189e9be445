-- A decision of its own that extends the validity of a plan in force (BR-136): a procedure of one body, decided at once.
alter table approval_procedure
    add column extends_to integer check (extends_to between 1990 and 2100),
    drop constraint approval_procedure_cycle_package_number_key;
create unique index on approval_procedure (cycle, package_number) where extends_to is null;
create unique index on approval_procedure (cycle, extends_to) where extends_to is not null;
