-- Steps of a measure are pieces of the plan, too.
alter table plan_element
    drop constraint plan_element_kind_check,
    add constraint plan_element_kind_check check (kind in
        ('VISION', 'SYSTEM_PRIORITY', 'CHAPTER', 'TEXT', 'PRIORITY', 'GOAL', 'SUBGOAL', 'MEASURE', 'ACTIVITY'));

-- The day of the baseline, where the number is to go, and who counts it.
alter table plan_indicator
    add column baseline_on date,
    add column direction text check (direction in ('RISE', 'FALL', 'HOLD')),
    add column source text not null default '' check (length(source) <= 300);
alter table plan_version_indicator
    add column baseline_on date,
    add column direction text,
    add column source text not null default '';
