package cz.trojlistek.plan;

import cz.trojlistek.analysis.AnsweredNeeds;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the goals of plans answer (BR-112). */
@Component
class GoalsAnswer implements AnsweredNeeds {

    private final JdbcClient database;

    GoalsAnswer(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isAnswered(UUID need) {
        return database.sql("""
                        select exists (select 1 from plan_element where problem = :need)
                            or exists (select 1 from plan_version_element where problem = :need)""").param("need", need).query(Boolean.class).single();
    }

    @Override
    public List<Goal> allGoals(UUID cycle) {
        return database.sql("""
                        select g.id, c.id as chapter, g.code, g.wording
                        from plan_element g join plan_element c on c.plan = g.plan and c.path = left(g.path, 4)
                        where g.plan in (select id from plan where cycle = ?) and g.kind in ('GOAL', 'SUBGOAL')
                        order by g.path limit 10000""").param(cycle).query(Goal.class).list();
    }

    @Override
    public List<AnsweringGoal> goals(UUID cycle) {
        return database.sql("""
                        select g.problem as need, g.id as goal, c.id as chapter, g.code, g.wording
                        from plan_element g join plan_element c on c.plan = g.plan and c.path = left(g.path, 4)
                        where g.plan in (select id from plan where cycle = ?) and g.problem is not null order by g.path limit 10000""").param(cycle).query(AnsweringGoal.class).list();
    }
}
