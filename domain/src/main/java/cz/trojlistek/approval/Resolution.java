package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One decision of one body as its minutes have it (BR-133). Never changed: a correction is a further record. */
@Entity
@Immutable
public class Resolution implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID procedure;
    private int round;
    private UUID body;
    private int planVersion;
    private LocalDate sessionOn;
    private String agendaItem;
    private String number;
    private String text;

    @Enumerated(EnumType.STRING)
    private Result result;

    private int members;
    private int votesFor;
    private int votesAgainst;
    private int abstained;
    private int absent;
    private @Nullable UUID corrects;
    private String correctionReason;
    private Instant recordedAt;

    /** A vote count below zero or above the body. */
    public static class VotesUnusable extends RuleViolation {
        VotesUnusable(String field, int members) {
            super("approval.votes-unusable", members);
            at(field);
        }
    }

    /** The votes and the absent do not add up to all members (BR-133). */
    public static class SumDiffers extends RuleViolation {
        SumDiffers(int sum, int members) {
            super("approval.sum-differs", sum, members);
            at("votesFor");
        }
    }

    /** Fewer than more than half of all members voted for it (BR-132). */
    public static class NotAdopted extends RuleViolation {
        NotAdopted(int votesFor, int members, int needed) {
            super("approval.not-adopted", votesFor, members, needed);
            at("votesFor");
        }
    }

    /** Something BR-133 asks for has not been chosen. */
    public static class Missing extends RuleViolation {
        Missing(String field) {
            super(field.equals("result") ? "approval.missing-result" : "approval.missing-date");
            at(field);
        }
    }

    /** The round and the version of the plan a record belongs to. */
    record Sitting(UUID procedure, int round, int planVersion) {}

    /** What a record corrects, and why. */
    record Correction(UUID corrected, String reason) {}

    /** {@code members} counts the whole body as it was on the day of the session. */
    static Resolution record(
            Sitting sitting, int members, NewResolution typed, @Nullable Correction correction, Instant now) {
        var resolution = new Resolution();
        resolution.id = UUID.randomUUID();
        resolution.procedure = sitting.procedure();
        resolution.round = sitting.round();
        resolution.planVersion = sitting.planVersion();
        resolution.body = typed.body();
        resolution.sessionOn = chosen("sessionOn", typed.sessionOn());
        resolution.agendaItem = Wording.optional("agendaItem", typed.agendaItem(), 60);
        resolution.number = Wording.line("number", typed.number(), 60);
        resolution.text = Wording.paragraphs("text", typed.text(), 20_000);
        resolution.result = chosen("result", typed.result());
        resolution.count(members, typed);
        resolution.corrects = correction == null ? null : correction.corrected();
        resolution.correctionReason = correction == null ? "" : Wording.paragraphs("reason", correction.reason(), 4000);
        resolution.recordedAt = now;
        return resolution;
    }

    static <T> T chosen(String field, @Nullable T value) {
        if (value == null) {
            throw new Missing(field);
        }
        return value;
    }

    /**
     * Approving and returning are resolutions and need more than half of all members (BR-132); a plan that found no
     * such majority is recorded as rejected, with the votes it got.
     */
    private void count(int all, NewResolution typed) {
        members = all;
        votesFor = counted("votesFor", typed.votesFor());
        votesAgainst = counted("votesAgainst", typed.votesAgainst());
        abstained = counted("abstained", typed.abstained());
        absent = counted("absent", typed.absent());
        int sum = votesFor + votesAgainst + abstained + absent;
        if (sum != members) {
            throw new SumDiffers(sum, members);
        }
        if (result != Result.REJECTED && votesFor < majority()) {
            throw new NotAdopted(votesFor, members, majority());
        }
    }

    private int majority() {
        return Body.majorityOf(members);
    }

    private int counted(String field, int votes) {
        if (votes < 0 || votes > members) {
            throw new VotesUnusable(field, members);
        }
        return votes;
    }

    /** For the audit trail, beside body and result: number, day, the version decided on, the four counts and the words. */
    String summary() {
        return Trail.lines(
                Trail.fact("number", number),
                Trail.fact("session", Trail.day(sessionOn)) + (agendaItem.isEmpty() ? "" : ", " + agendaItem),
                Trail.fact("version", planVersion) + ", " + Trail.fact("round", round),
                Trail.fact("votes-for", votesFor) + ", " + Trail.fact("votes-against", votesAgainst) + ", "
                        + Trail.fact("abstained", abstained) + ", " + Trail.fact("absent", absent),
                text);
    }

    /** Whether another record of the same session copies the same facts from the minutes. */
    boolean saysTheSameAs(Resolution other) {
        return sessionOn.equals(other.sessionOn)
                && agendaItem.equals(other.agendaItem)
                && number.equals(other.number)
                && text.equals(other.text)
                && result == other.result
                && votesFor == other.votesFor
                && votesAgainst == other.votesAgainst
                && abstained == other.abstained
                && absent == other.absent;
    }

    Sitting sitting() {
        return new Sitting(procedure, round, planVersion);
    }

    UUID body() {
        return body;
    }

    /** How many the body had when it decided. */
    int members() {
        return members;
    }

    String number() {
        return number;
    }

    LocalDate sessionOn() {
        return sessionOn;
    }

    Result result() {
        return result;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: a record is inserted once and never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {} // JPA
}
