package cz.trojlistek.approval;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Wording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records themselves: inserted once, numbers unique per body (BR-133), corrected only by further records. */
@Component
class KeepResolutions {

    private final Resolutions resolutions;
    private final SignedMinutesStore minutes;
    private final Dossiers dossiers;
    private final JdbcClient database;
    private final PlanningClock clock;

    KeepResolutions(
            Resolutions resolutions,
            SignedMinutesStore minutes,
            Dossiers dossiers,
            JdbcClient database,
            PlanningClock clock) {
        this.resolutions = resolutions;
        this.minutes = minutes;
        this.dossiers = dossiers;
        this.database = database;
        this.clock = clock;
    }

    /** The body already has a resolution of this number. */
    static class NumberTaken extends RuleViolation {
        NumberTaken(String number) {
            super("approval.number-taken", number);
            at("number");
        }
    }

    /** A correction of something that was corrected before, of another body, of the result, or of nothing at all. */
    static class NotCorrectable extends RuleViolation {
        NotCorrectable(String code, @Nullable String field) {
            super(code);
            if (field != null) {
                at(field);
            }
        }
    }

    private record Neighbours(
            @Nullable LocalDate before, @Nullable LocalDate after) {}

    Resolution get(UUID id) {
        return resolutions.findById(id).orElseThrow(NotFound::new);
    }

    /** {@code origin} is the first record of a row of corrections; they may share their number. */
    void keep(Resolution resolution, UUID origin, @Nullable Attachment pdf) {
        reserve(resolution, origin);
        resolutions.save(resolution);
        if (pdf != null) {
            minutes.save(new SignedMinutes(resolution.getId(), pdf));
        }
    }

    private void reserve(Resolution resolution, UUID origin) {
        database.sql(
                        "insert into resolution_number (body, number, origin) values (?, lower(?), ?) on conflict do nothing")
                .params(resolution.body(), resolution.number(), origin)
                .update();
        var holder = database.sql("select origin from resolution_number where body = ? and number = lower(?)")
                .params(resolution.body(), resolution.number())
                .query(UUID.class)
                .single();
        if (!holder.equals(origin)) {
            throw new NumberTaken(resolution.number());
        }
    }

    /**
     * Counted against the members the body had then, whatever elections have changed since. The signed minutes go with the
     * further record, unless others are uploaded or they are not to be kept.
     */
    Resolution correct(Resolution wrong, NewResolution typed, String reason, boolean keepsMinutes) {
        Wording.paragraphs("reason", reason, 4000);
        boolean corrected = database.sql("select exists (select 1 from resolution where corrects = ?)")
                .param(wrong.getId())
                .query(Boolean.class)
                .single();
        if (corrected) {
            throw new NotCorrectable("approval.corrected-before", null);
        }
        if (!typed.body().equals(wrong.body())) {
            throw new NotFound();
        }
        var right = Resolution.record(
                wrong.sitting(),
                wrong.members(),
                typed,
                new Resolution.Correction(wrong.getId(), reason),
                clock.instant());
        if (right.result() != wrong.result()) {
            throw new NotCorrectable("approval.result-not-correctable", "result");
        }
        if (right.saysTheSameAs(wrong) && sameMinutes(wrong, typed.pdf(), keepsMinutes)) {
            throw new NotCorrectable("approval.correction-changes-nothing", null);
        }
        checkDay(right);
        keep(right, origin(wrong.getId()), typed.pdf());
        if (typed.pdf() == null && keepsMinutes) {
            minutes.carryOver(wrong.getId(), right.getId());
        }
        return right;
    }

    private boolean sameMinutes(Resolution wrong, @Nullable Attachment pdf, boolean kept) {
        var before = minutes.sha256(wrong.getId()).orElse(null);
        return pdf == null
                ? kept || before == null
                : SignedMinutes.sha256(pdf.content()).equals(before);
    }

    private void checkDay(Resolution right) {
        var sitting = right.sitting();
        var day = right.sessionOn();
        var submitted = dossiers.findByProcedureAndRound(sitting.procedure(), sitting.round())
                .orElseThrow(NotFound::new)
                .submittedOn();
        if (day.isAfter(clock.today())) {
            throw new DateUnusable("approval.session-in-future", "sessionOn");
        }
        if (day.isBefore(submitted)) {
            throw new DateUnusable("approval.session-before-submission", "sessionOn");
        }
        var neighbours = neighbours(right);
        if (neighbours.before() != null && day.isBefore(neighbours.before())) {
            throw new DateUnusable("approval.session-before-previous", "sessionOn");
        }
        if (neighbours.after() != null && day.isAfter(neighbours.after())) {
            throw new DateUnusable("approval.session-after-next", "sessionOn");
        }
    }

    /** The days on which the bodies before and after decided in the same round (BR-131). */
    private Neighbours neighbours(Resolution right) {
        return database.sql("""
                        select max(r.session_on) filter (where c.position < own.position) as before,
                               min(r.session_on) filter (where c.position > own.position) as after
                        from approval_chain own
                        join approval_chain c on c.procedure = own.procedure
                        join resolution r on r.procedure = c.procedure and r.body = c.body and r.round = ?
                            and not exists (select 1 from resolution later where later.corrects = r.id)
                        where own.procedure = ? and own.body = ?""")
                .params(right.sitting().round(), right.sitting().procedure(), right.body())
                .query(Neighbours.class)
                .single();
    }

    private UUID origin(UUID resolution) {
        return database.sql("""
                        with recursive line as (
                            select id, corrects from resolution where id = ?
                            union all select r.id, r.corrects from resolution r join line on r.id = line.corrects)
                        select id from line where corrects is null""").param(resolution).query(UUID.class).single();
    }
}
