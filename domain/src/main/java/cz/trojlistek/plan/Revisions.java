package cz.trojlistek.plan;

import cz.trojlistek.account.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every wording a piece of a plan has had. Asks for no right. */
@Component
class Revisions {

    private final Actors actors;
    private final JdbcClient database;

    Revisions(Actors actors, JdbcClient database) {
        this.actors = actors;
        this.database = database;
    }

    /** For callers that have written the piece or hold its lock; {@code before} is empty for a new one. */
    void keep(PlanElement element, String before) {
        if (!before.equals(element.wording())) {
            database.sql("""
                            insert into plan_revision (element, number, before, after, revised_by, revised_at)
                            select :element, coalesce(max(number), 0) + 1, :before, :after, :by, planning_now()
                            from plan_revision where element = :element""")
                    .param("element", element.id())
                    .param("before", before)
                    .param("after", element.wording())
                    .param("by", actors.current().name())
                    .update();
        }
    }
}
