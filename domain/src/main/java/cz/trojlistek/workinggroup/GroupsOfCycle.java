package cz.trojlistek.workinggroup;

import cz.trojlistek.cycle.CycleGroups;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups as a cycle knows them. */
@Component
class GroupsOfCycle implements CycleGroups {

    private final JdbcClient database;

    GroupsOfCycle(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> name(UUID cycle, UUID group) {
        return database.sql("select name from working_group where cycle = ? and id = ?")
                .params(cycle, group)
                .query(String.class)
                .optional();
    }
}
