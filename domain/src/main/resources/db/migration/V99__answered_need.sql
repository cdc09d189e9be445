-- Whether a goal answers an area or a problem is asked before it is removed from the problem tree.
create index on plan_element (problem) where problem is not null;
create index on plan_version_element (problem) where problem is not null;
