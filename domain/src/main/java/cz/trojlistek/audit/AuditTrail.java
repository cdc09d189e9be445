package cz.trojlistek.audit;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one row per decision in the decision's own transaction: both are there or neither is. */
@Component
class AuditTrail {

    private final JdbcClient database;
    private final Actors actors;
    private final EntityManager entities;

    AuditTrail(JdbcClient database, Actors actors, EntityManager entities) {
        this.database = database;
        this.actors = actors;
        this.entities = entities;
    }

    @EventListener
    @Order(0) // before a process reacts, so that the trail tells things in the order they happened
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        entities.flush(); // whoever reacts to the event may read in SQL what has just happened
        var actor = actors.current();
        database.sql("""
                        insert into audit_entry
                            (person, person_name, role, action, subject, territory, before, after, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(actor.person())
                .param(actor.name())
                .param(actors.roleInUse())
                .param(event.getClass().getSimpleName())
                .param(event.subject())
                .param(event.territory().value())
                .param(named(event.before()))
                .param(named(event.after()))
                .param(event.reason())
                .update();
    }

    /** Groups get other names and none is asked for when the trail is read, so the row keeps the one of today. */
    private String named(String told) {
        return Trail.replace(told, token -> {
            var group = Trail.groupIn(token);
            return group == null
                    ? Trail.text(token)
                    : database.sql("select name from working_group where id = ?")
                            .param(group)
                            .query(String.class)
                            .optional()
                            .orElse("");
        });
    }
}
