-- A region also meets with the coordinators of its towns and with methodologists on how its plan is made; such a group writes no
-- chapter.
alter table working_group drop constraint working_group_kind_check,
    add constraint working_group_kind_check check (kind in ('COORDINATION', 'WORKING', 'METHODICAL', 'DISTRICT'));
