package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.RuleViolation;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Admits the people of confirmed lists, each in a transaction of their own with the mark on their line: cut off anywhere, it goes on
 * with the next one. A line that cannot be taken any more says why.
 */
@Service
@ProcessSide
public class AdmitImported {

    private static final int AT_ONCE = 50;

    private final MemberImports lists;
    private final WorkingGroups groups;
    private final FormGroups forming;
    private final AdvanceCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    AdmitImported(
            MemberImports lists,
            WorkingGroups groups,
            FormGroups forming,
            AdvanceCycle cycles,
            Actors actors,
            PlanningClock clock,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.lists = lists;
        this.groups = groups;
        this.forming = forming;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
        this.transaction = transaction;
    }

    /** All lists that wait, as long as asked to go on. Two at once admit nobody twice: each line is held while it is taken. */
    public void admitAll(BooleanSupplier goOn) {
        for (var list : waiting()) {
            for (var lines = left(list); !lines.isEmpty(); lines = left(list)) {
                for (var line : lines) {
                    if (!goOn.getAsBoolean()) {
                        return;
                    }
                    admit(list, line);
                }
            }
            transaction.executeWithoutResult(done -> database.sql(
                            "update member_import set finished_at = ? where id = ? and finished_at is null")
                    .params(Timestamp.from(clock.instant()), list)
                    .update());
        }
    }

    private List<UUID> waiting() {
        return database.sql("""
                        select id from member_import where confirmed_at is not null and finished_at is null
                        order by confirmed_at, id""").query(UUID.class).list();
    }

    private List<Integer> left(UUID list) {
        return database.sql("""
                        select line from member_import_line where import = ? and problem = '' and not done
                        order by line limit ?""").params(list, AT_ONCE).query(Integer.class).list();
    }

    private void admit(UUID list, int line) {
        try {
            transaction.executeWithoutResult(begun -> taken(list, line));
        } catch (RuleViolation refused) { // its transaction is gone: only the line is told
            var arguments = refused.arguments();
            transaction.executeWithoutResult(told -> database.sql("""
                            update member_import_line set problem = ?, argument = ? where import = ? and line = ?""")
                    .params(refused.code(), arguments.length == 0 ? "" : String.valueOf(arguments[0]), list, line)
                    .update());
        }
    }

    private void taken(UUID list, int line) {
        var held = database.sql("""
                        select line, name, organisation, side, function, voting, email from member_import_line
                        where import = ? and line = ? and problem = '' and not done for update""").params(list, line).query(MemberLine.class).optional();
        if (held.isEmpty()) {
            return; // somebody else has taken it
        }
        var found = lists.findById(list).orElseThrow(NotFound::new);
        var group = groups.findById(found.groupId()).orElseThrow(NotFound::new);
        var organising = cycles.get(group.cycle()).phase() == Phase.ORGANISING;
        actors.as(
                found.confirmedBy(), () -> forming.admit(group.id(), held.get().member(organising)));
        database.sql("update member_import_line set done = true where import = ? and line = ?")
                .params(list, line)
                .update();
    }
}
