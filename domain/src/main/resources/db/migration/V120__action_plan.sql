-- An action plan is a cycle of its own, of one year of the plan it belongs to (BR-117).
alter table planning_cycle
    add parent            uuid references planning_cycle,
    add action_plans_from integer, -- the first year that has a document of its own (BR-118); null is the first of the period
    add constraint action_plan_is_of_one_year check (parent is null or from_year = to_year);
create unique index one_action_plan_a_year on planning_cycle (parent, from_year)
    where parent is not null and phase <> 'REJECTED';

-- What a piece of an action plan refers to in its plan, and who carries a measure in that year.
alter table plan_element
    add origin  uuid,
    add carrier text not null default '' check (length(carrier) <= 300);
alter table plan_version_element
    add origin  uuid,
    add carrier text not null default '';
