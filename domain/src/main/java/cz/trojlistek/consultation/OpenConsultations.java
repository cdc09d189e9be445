package cz.trojlistek.consultation;

import cz.trojlistek.cycle.OpenForComments;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trees of plans where comments are taken now, by the clock alone. */
@Service
@Transactional(readOnly = true)
class OpenConsultations implements OpenForComments {

    private final JdbcClient database;

    OpenConsultations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Window> of(Collection<UUID> cycles) {
        return database.sql("""
                        select cycle, id as consultation, closes_on from consultation
                        where cycle = any(?) and published_at is null and (select planning_now()) >= opens_at
                            and (select planning_now()) < closes_at
                        order by closes_at, id""")
                .param(cycles.toArray(UUID[]::new))
                .query(Window.class)
                .list();
    }
}
