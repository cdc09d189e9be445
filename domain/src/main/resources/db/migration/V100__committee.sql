-- a committee gives its opinion before the bodies that decide (docs/domain.md P8)
alter table body drop constraint body_kind_check;
alter table body add check (kind in ('COMMITTEE', 'COUNCIL', 'ASSEMBLY'));
