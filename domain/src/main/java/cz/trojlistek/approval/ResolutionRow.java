package cz.trojlistek.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record as lists and pages show it; {@code correctedBy} is there when a later record stands in its place. A
 * committee, and a council that is not the last to decide, {@code recommends}, it does not approve.
 * {@code packageName} says which package of a divided plan it is about (BR-137),
 * {@code extendsTo} until when it extends one in force (BR-136).
 */
public record ResolutionRow(
        UUID id,
        UUID body,
        String bodyName,
        BodyKind kind,
        int round,
        int planVersion,
        LocalDate sessionOn,
        String agendaItem,
        String number,
        String text,
        Result result,
        int members,
        int votesFor,
        int votesAgainst,
        int abstained,
        int absent,
        @Nullable UUID corrects,
        String correctionReason,
        @Nullable UUID correctedBy,
        @Nullable Instant correctedAt,
        @Nullable String correctedBecause,
        Instant recordedAt,
        @Nullable String pdfName,
        @Nullable Integer pdfSize,
        boolean recommends,
        @Nullable String packageName,
        @Nullable Integer extendsTo) {

    static final String SQL = """
            select r.id, r.body, b.name as body_name, b.kind, r.round, r.plan_version, r.session_on, r.agenda_item,
                r.number, r.text, r.result, r.members, r.votes_for, r.votes_against, r.abstained, r.absent,
                r.corrects, r.correction_reason, later.id as corrected_by,
                later.recorded_at as corrected_at, later.correction_reason as corrected_because, r.recorded_at,
                m.name as pdf_name, m.size as pdf_size,
                b.kind <> 'ASSEMBLY' and exists (
                    select 1 from approval_chain mine join approval_chain next
                        on next.procedure = mine.procedure and next.position > mine.position
                    where mine.procedure = p.id and mine.body = r.body) as recommends,
                k.name as package_name, p.extends_to
            from resolution r
            join body b on b.id = r.body
            join approval_procedure p on p.id = r.procedure
            left join plan on plan.cycle = p.cycle
            left join approval_package k on k.plan = plan.id and k.position = p.package_number - 1
            left join resolution later on later.corrects = r.id
            left join signed_minutes m on m.resolution = r.id
            """;

    /** The record that counts now. */
    public boolean current() {
        return correctedBy == null;
    }

    /** The result by the name of its word: a council recommends the plan or not, the last body approves it or not. */
    public String outcome() {
        return switch (result) {
            case APPROVED -> recommends ? "recommended" : "approved";
            case REJECTED -> recommends ? "not-recommended" : "rejected";
            case RETURNED -> "returned";
        };
    }

    /** How many votes adopt: more than half of all members (BR-132). */
    public int majority() {
        return Body.majorityOf(members);
    }
}
