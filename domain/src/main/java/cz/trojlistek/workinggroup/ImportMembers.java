package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who forms the groups brings a list of people: it is read and every line's problem is shown; nobody is a member before it is
 * confirmed, and then those lines are taken that have no problem.
 */
@Service
@Transactional
public class ImportMembers {

    /** How far a list is: read, confirmed, and how many of its people are members. */
    public record Progress(
            UUID id,
            UUID group,
            String fileName,
            int lines,
            int usable,
            int done,
            boolean confirmed,
            boolean finished) {

        public int unusable() {
            return lines - usable;
        }
    }

    /** A line as it stands in the file; {@code problem} is the key of a sentence about {@code argument}, or empty. */
    public record LineRow(
            int line,
            String name,
            String organisation,
            String side,
            String function,
            String voting,
            String email,
            String problem,
            String argument,
            boolean done) {}

    private final MemberImports lists;
    private final WorkingGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportMembers(
            MemberImports lists,
            WorkingGroups groups,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            JdbcClient database,
            JdbcTemplate batches) {
        this.lists = lists;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
        this.batches = batches;
    }

    /**
     * Reads a list, CSV or an Excel workbook with the columns of {@link MemberFile}, at most 2 MB and 5,000 lines.
     *
     * @return under which its lines are found
     * @throws MemberFileUnusable for what is no such list
     */
    public UUID read(UUID group, String fileName, byte[] content) {
        var organising = organising(group);
        var rows = MemberFile.read(content).stream().map(MemberLine::of).toList();
        var list = lists.saveAndFlush(MemberImport.read(group, fileName, actors.asking(), clock.instant()));
        var known = known(group);
        var seen = new HashMap<String, Integer>();
        batches.batchUpdate("""
                insert into member_import_line (import, line, name, organisation, side, function, voting, email, problem, argument)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, 500, (statement, row) -> {
            var problem = problem(row, organising, known, seen);
            statement.setObject(1, list.id());
            statement.setInt(2, row.line());
            statement.setString(3, row.name());
            statement.setString(4, row.organisation());
            statement.setString(5, row.side());
            statement.setString(6, row.function());
            statement.setString(7, row.voting());
            statement.setString(8, row.email());
            statement.setString(9, problem.code());
            statement.setString(10, problem.argument());
        });
        return list.id();
    }

    private record Problem(String code, String argument) {

        static final Problem NONE = new Problem("", "");
    }

    private static Problem problem(MemberLine row, boolean organising, Set<String> known, Map<String, Integer> seen) {
        try {
            var unused = row.member(organising);
        } catch (RuleViolation refused) {
            var arguments = refused.arguments();
            return new Problem(refused.code(), arguments.length == 0 ? "" : String.valueOf(arguments[0]));
        }
        var before = seen.putIfAbsent(row.who(), row.line());
        if (before != null) {
            return new Problem("workinggroup.import.twice", String.valueOf(before));
        }
        return known.contains(row.who()) ? new Problem("workinggroup.already-member", "") : Problem.NONE;
    }

    /** Who is in the group, in its thousands at most. */
    private Set<String> known(UUID group) {
        record Named(String name, String organisation) {}
        var known = new HashSet<String>();
        database.sql("select name, organisation from membership where group_id = ? and until_day is null")
                .param(group)
                .query(Named.class)
                .list()
                .forEach(one -> known.add(MemberLine.who(one.name(), one.organisation())));
        return known;
    }

    /** Absent for who does not form the groups of this one's cycle. */
    @Transactional(readOnly = true)
    public Progress progress(UUID list) {
        var found = managed(list);
        return database.sql("""
                        select i.id, i.group_id as "group", i.file_name, count(l.line)::int as lines,
                            (count(*) filter (where l.problem = ''))::int as usable,
                            (count(*) filter (where l.done))::int as done,
                            i.confirmed_at is not null as confirmed, i.finished_at is not null as finished
                        from member_import i join member_import_line l on l.import = i.id where i.id = ? group by i.id""").param(found.id()).query(Progress.class).single();
    }

    /** In the order of the file, all or only those that cannot be taken. */
    @Transactional(readOnly = true)
    public List<LineRow> lines(UUID list, boolean problemsOnly, int offset, int limit) {
        var found = managed(list);
        return database.sql("""
                        select line, name, organisation, side, function, voting, email, problem, argument, done
                        from member_import_line where import = :list and (not :problems or problem <> '')
                        order by line offset :offset limit :limit""")
                .param("list", found.id())
                .param("problems", problemsOnly)
                .param("offset", offset)
                .param("limit", limit)
                .query(LineRow.class)
                .list();
    }

    /** The list of this group that was confirmed and is being taken, if there is one. */
    @Transactional(readOnly = true)
    public @Nullable UUID underWay(UUID group) {
        organising(group);
        return database.sql("""
                        select id from member_import where group_id = ? and confirmed_at is not null and finished_at is null
                        order by confirmed_at limit 1""").param(group).query(UUID.class).optional().orElse(null);
    }

    /** Says that the people without a problem are to be members; they are admitted in the background, each completely or not. */
    public void confirm(UUID list) {
        var found = managed(list);
        var usable = database.sql("select count(*)::int from member_import_line where import = ? and problem = ''")
                .param(list)
                .query(Integer.class)
                .single();
        found.confirm(
                groups.findById(found.groupId()).orElseThrow(NotFound::new), usable, actors.asking(), clock.instant());
        lists.saveAndFlush(found);
    }

    /** Forgets a list that was not confirmed. */
    public void discard(UUID list) {
        var found = managed(list);
        if (found.confirmed()) {
            throw new GroupUnusable("workinggroup.import.confirmed-already", "import");
        }
        lists.delete(found);
    }

    private MemberImport managed(UUID list) {
        var found = lists.findById(list).orElseThrow(NotFound::new);
        organising(found.groupId());
        return found;
    }

    private boolean organising(UUID group) {
        var found = groups.findById(group).orElseThrow(NotFound::new);
        var cycle = cycles.get(found.cycle());
        actors.require(Action.MANAGE_GROUPS, cycle.scope());
        return cycle.phase() == Phase.ORGANISING;
    }
}
