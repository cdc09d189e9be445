package cz.trojlistek.membercall;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Secret;
import cz.trojlistek.workinggroup.Side;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may do with an open call, signed in or not: apply, and follow the own application by its private link. */
@Service
@Transactional
public class ApplyToCall {

    /** No application takes longer; the process waits that long past midnight before it calls the call over. */
    public static final int LONGEST_SECONDS = 30;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final MemberCalls calls;
    private final MemberApplications applications;
    private final ApplicationLetters letters;
    private final PlanningClock clock;
    private final JdbcClient database;

    ApplyToCall(
            MemberCalls calls,
            MemberApplications applications,
            ApplicationLetters letters,
            PlanningClock clock,
            JdbcClient database) {
        this.calls = calls;
        this.applications = applications;
        this.letters = letters;
        this.clock = clock;
        this.database = database;
    }

    /**
     * An application as its author sees it.
     *
     * @param wantedGroup the group's name, empty for any
     * @param group the name of the group that took them, empty for none
     */
    public record ApplicationPage(
            UUID call,
            String planTitle,
            int number,
            Instant receivedAt,
            String name,
            String organisation,
            Side side,
            String email,
            String wantedGroup,
            String motive,
            @Nullable Boolean admitted,
            String group,
            String reason) {

        public ApplicationState state() {
            return ApplicationState.of(admitted);
        }
    }

    /** A key for one form, later the secret of its private link: whatever is sent under it, once or fifty times, is one application. */
    public String newRequestKey() {
        return Secret.token();
    }

    /**
     * Takes an application until the end of the call's last day. The same once more, under the same key, changes nothing;
     * other words under it are refused, for they are another application.
     */
    @Transactional(timeout = LONGEST_SECONDS)
    public void apply(UUID call, NewApplication sent, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new CallUnusable("membercall.form-unusable", "");
        }
        var to = calls.findWithLockById(call).orElseThrow(NotFound::new);
        var known = applications.findByKeyHash(Secret.hash(key));
        if (known.isPresent()) {
            if (!known.get().callId().equals(call) || !known.get().sent().equals(sent)) {
                throw new CallUnusable(
                        "membercall.sent-already", "", known.get().number());
            }
            return;
        }
        if (!to.open(clock.today())) {
            throw new CallUnusable("membercall.ended", "", CallUnusable.day(to.lastDay()));
        }
        requireOffered(to, sent.group());
        var application = applications.saveAndFlush(MemberApplication.receive(
                to, applications.countByCallId(call) + 1, sent, Secret.hash(key), clock.instant()));
        letters.received(application, to, key);
    }

    private void requireOffered(MemberCall call, @Nullable UUID group) {
        if (group != null
                && !database.sql(
                                "select exists (select 1 from working_group where id = ? and cycle = ? and kind = 'WORKING')")
                        .params(group, call.cycle())
                        .query(Boolean.class)
                        .single()) {
            throw new CallUnusable("membercall.group-unknown", "group");
        }
    }

    /** The application behind a private link; a wrong link finds nothing. */
    @Transactional(readOnly = true)
    public ApplicationPage follow(String token) {
        return database.sql("""
                        select a.call, c.plan_title, a.number, a.received_at, a.name, a.organisation, a.side, a.email,
                            coalesce(w.name, '') as wanted_group, a.motive, a.admitted,
                            coalesce(g.name, '') as "group", a.reason
                        from member_application a join member_call m on m.id = a.call
                            join planning_cycle c on c.id = m.cycle
                            left join working_group w on w.id = a.wanted_group
                            left join membership s on s.id = a.membership
                            left join working_group g on g.id = s.group_id
                        where a.key_hash = ?""")
                .param(Secret.hash(token))
                .query(ApplicationPage.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
