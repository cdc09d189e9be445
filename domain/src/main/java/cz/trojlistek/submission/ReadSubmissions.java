package cz.trojlistek.submission;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has answered the region and who has not; what they said is read by the town itself and by those above it. */
@Service
@Transactional(readOnly = true)
public class ReadSubmissions {

    private static final String ROW = """
            select s.id, s.cycle, s.territory, s.name, coalesce(d.name, '') as district_name, s.submitted_at, s.late,
                s.accepted_at is not null as accepted, s.returned_because <> '' as returned,
                (select max(r.reminded_at) from submission_reminder r where r.submission = s.id) as reminded_at,
                (select count(*) from submission_reminder r where r.submission = s.id) as reminders,
                s.submitted_at is null and s.id in (
                    select t.element from inbox_task t join task_draft k on k.task_id = t.task_id
                    where t.subject = :cycle and t.step = 'regionalPlan.submitNeeds') as begun
            from municipal_submission s
            left join territory d on d.tier = 'DISTRICT'
                and d.path = substring(s.territory from '^[^/]+/[^/]+')""";

    private final JdbcClient database;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadSubmissions(JdbcClient database, ConductCycle cycles, Actors actors) {
        this.database = database;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** One town; {@code remindedAt} is the last time of {@code reminders}, {@code begun} when its answer is being written. */
    public record SubmissionRow(
            UUID id,
            UUID cycle,
            String territory,
            String name,
            String districtName,
            @Nullable Instant submittedAt,
            boolean late,
            boolean accepted,
            boolean returned,
            @Nullable Instant remindedAt,
            int reminders,
            boolean begun) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /** What the region asked for, and how far it is. */
    public record Request(
            UUID cycle,
            LocalDate deadline,
            String message,
            LocalDate requestedOn,
            @Nullable Instant closedAt,
            int version,
            int towns,
            int submitted,
            int accepted,
            int returned,
            int late) {

        /** Nothing of theirs is with the region now. */
        public int missing() {
            return towns - submitted;
        }
    }

    /** One submission with what it says. */
    public record Submission(
            UUID id,
            UUID cycle,
            String territory,
            String name,
            String needs,
            String capacityNeeded,
            String resources,
            @Nullable Instant submittedAt,
            boolean late,
            @Nullable Instant acceptedAt,
            String returnedBecause) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /** What the region asked in this cycle; empty before it has, absent for who may not read the cycle. */
    public Optional<Request> request(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select q.cycle, q.deadline, q.message, q.requested_on, q.closed_at, q.version,
                            count(s.id) as towns, count(s.submitted_at) as submitted,
                            count(s.accepted_at) as accepted,
                            count(*) filter (where s.returned_because <> '') as returned,
                            count(*) filter (where s.late) as late
                        from submission_request q join municipal_submission s on s.cycle = q.cycle
                        where q.cycle = ? group by q.cycle""").param(cycle).query(Request.class).optional();
    }

    /** The towns by district, in the order of the Czech alphabet. */
    public List<SubmissionRow> rows(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql(ROW + """
                         where s.cycle = :cycle
                        order by coalesce(d.name, '') collate "cs-x-icu", s.name collate "cs-x-icu", s.id
                        offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(SubmissionRow.class)
                .list();
    }

    /** What the person may do with a submission now. */
    public record May(boolean submit, boolean check) {}

    /** A town answers while it has not, its region checks what has come; both only while the region writes its plan. */
    public May may(UUID submission) {
        var found = get(submission);
        var cycle = cycles.get(found.cycle());
        boolean open = cycle.phase().compareTo(Phase.PROPOSING) <= 0;
        return new May(
                open && found.submittedAt() == null && actors.may(Action.SUBMIT_NEEDS, Scope.in(found.path())),
                open
                        && found.submittedAt() != null
                        && found.acceptedAt() == null
                        && actors.may(Action.CONDUCT_CYCLE, cycle.scope()));
    }

    /** What the region wrote when it asked, and when it last asked again. */
    public record Asked(String message, @Nullable Instant remindedAt) {}

    /** What stands above the form of the town. */
    public Asked asked(UUID submission) {
        var message = request(get(submission).cycle()).map(Request::message).orElse("");
        var reminded = database.sql("select max(reminded_at) from submission_reminder where submission = ?")
                .param(submission)
                .query(OffsetDateTime.class)
                .optional();
        return new Asked(message, reminded.map(OffsetDateTime::toInstant).orElse(null));
    }

    /** Absent for other towns: only the town and those above it read what it says. */
    public Submission get(UUID submission) {
        var found = database.sql("""
                        select id, cycle, territory, name, needs, capacity_needed, resources, submitted_at, late,
                            accepted_at, returned_because
                        from municipal_submission where id = ?""")
                .param(submission)
                .query(Submission.class)
                .optional()
                .orElseThrow(NotFound::new);
        actors.require(Action.READ, Scope.in(found.path()));
        return found;
    }
}
