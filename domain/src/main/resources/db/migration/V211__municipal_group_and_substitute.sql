-- Representatives of municipalities meet on their own in towns and regions; such a group writes no chapter.
alter table working_group drop constraint working_group_kind_check,
    add constraint working_group_kind_check
        check (kind in ('COORDINATION', 'WORKING', 'METHODICAL', 'MUNICIPAL', 'DISTRICT'));

-- Who comes and votes instead of a member who cannot come.
alter table membership add substitute text not null default '' check (length(substitute) <= 200);
alter table membership alter substitute drop default;
