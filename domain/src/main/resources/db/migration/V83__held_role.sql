-- Who holds which role now, and the inbox that tasks for it go to (Grant.audience, in one statement with the tasks).
create view held_role as
    select p.login, a.person, a.role, a.territory, a.group_id,
        lower(a.role) || case when a.group_id is null then '@' || a.territory else '#' || a.group_id end as audience
    from role_assignment a join person p on p.id = a.person
    where p.status = 'ACTIVE' and a.ended_at is null
        and (select (planning_now() at time zone 'Europe/Prague')::date)
            between a.held_from and coalesce(a.held_until, 'infinity'::date);
