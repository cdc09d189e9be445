package cz.trojlistek.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agendas for who has been found to be allowed to. */
@Component
class Agendas {

    private final JdbcClient database;

    Agendas(JdbcClient database) {
        this.database = database;
    }

    /** In the order they will be spoken of, at most 30. */
    List<AgendaItem> of(UUID meeting) {
        return database.sql("""
                        select topic as title, presenter, planned_minutes, link, proposal
                        from meeting_agenda where meeting = ? order by position""").param(meeting).query(AgendaItem.class).list();
    }
}
