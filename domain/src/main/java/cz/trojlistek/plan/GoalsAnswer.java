package cz.trojlistek.plan;

import cz.trojlistek.analysis.AnsweredNeeds;
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
}
