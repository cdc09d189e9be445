-- Set while a draft is frozen that no decision to ask the public again has reopened.
alter table plan add draft_frozen_at timestamptz;
update plan p set draft_frozen_at = v.frozen_at
from plan_version v
where v.plan = p.id and v.purpose = 'CONSULTATION'
    and not exists (select 1 from consultation c
        where c.cycle = p.cycle and c.draft_version = v.number and c.repetition);
