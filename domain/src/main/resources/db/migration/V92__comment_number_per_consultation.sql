-- Every consultation counts its own comments from one; the next number is taken under the consultation's lock.
drop index comment_consultation_number_idx;
alter table comment drop constraint comment_number_key;
update comment m set number = n.position
from (select id, row_number() over (partition by consultation order by number) as position from comment) n
where n.id = m.id;
alter table comment add unique (consultation, number);
drop sequence comment_number;
