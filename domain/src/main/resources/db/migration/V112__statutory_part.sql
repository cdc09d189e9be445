-- The parts a regional plan must have (BR-114) are chapters nobody may remove; the strategic part are those of the groups.
alter table plan_element add column part text
    check (part is null or kind = 'CHAPTER' and part in ('DESCRIPTIVE', 'ANALYTICAL', 'EVALUATION', 'NETWORK'));
create unique index plan_element_part on plan_element (plan, part) where part is not null;
