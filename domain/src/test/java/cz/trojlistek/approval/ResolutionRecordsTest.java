package cz.trojlistek.approval;

import static cz.trojlistek.approval.ApprovalScene.ASSEMBLY_DAY;
import static cz.trojlistek.approval.ApprovalScene.BOARD_DAY;
import static cz.trojlistek.approval.ApprovalScene.COUNCIL_DAY;
import static cz.trojlistek.approval.ApprovalScene.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApprovalTest
class ResolutionRecordsTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    Decide decide;

    @Autowired
    SetUpBodies bodies;

    @Autowired
    ReadApprovals read;

    @Autowired
    PublicResolutions open;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aCityWithADossier() {
        scene.city();
        scene.submit();
    }

    @Test
    void BR_131_datesBeforeTheSubmissionAndInTheFutureAreRefused() {
        scene.today(COUNCIL_DAY);
        refusedOn(SUBMISSION.minusDays(1), "approval.session-before-submission");
        refusedOn(COUNCIL_DAY.plusDays(1), "approval.session-in-future");
        refusedOn(LocalDate.MAX, "approval.session-in-future");
        refusedOn(LocalDate.MIN, "approval.session-before-submission");
    }

    private void refusedOn(LocalDate day, String code) {
        assertThatThrownBy(() -> scene.record(
                        "council", ApprovalScene.of(scene.council, day, "R1", Result.APPROVED, 9, 0, 1, 1)))
                .isInstanceOf(DateUnusable.class)
                .hasMessage(code)
                .extracting("field")
                .isEqualTo("sessionOn");
    }

    @Test
    void BR_131_theAssemblyDoesNotMeetBeforeTheCouncilDid() {
        scene.councilDecides(Result.APPROVED);
        assertThatThrownBy(() -> scene.as(
                        "assembly",
                        () -> decide.announceSession(scene.procedure, COUNCIL_DAY.minusDays(1), SUBMISSION, "")))
                .isInstanceOf(DateUnusable.class)
                .hasMessage("approval.session-before-previous");
    }

    @Test
    void BR_134_sixDaysBeforeNeedAReasonAndSevenDoNot() {
        scene.councilDecides(Result.APPROVED);
        scene.today(BOARD_DAY.plusDays(1));
        assertThatThrownBy(() -> announce(ASSEMBLY_DAY, BOARD_DAY.plusDays(1), " "))
                .isInstanceOf(NoticeTooShort.class)
                .extracting("field")
                .isEqualTo("reasonIfLate");
        announce(ASSEMBLY_DAY, BOARD_DAY.plusDays(1), "Úřední deska byla den mimo provoz.");
        announce(ASSEMBLY_DAY, BOARD_DAY, "");
        assertThat(database.sql(
                                "select reason from audit_entry where subject = ? and action in ('SessionAnnounced', 'SessionMoved') order by id")
                        .param(scene.procedure)
                        .query(String.class)
                        .list())
                .containsExactly("Úřední deska byla den mimo provoz.", "");
    }

    @Test
    void BR_134_anAnnouncementInTheFutureOrAfterTheSessionIsRefused() {
        scene.councilDecides(Result.APPROVED);
        assertThatThrownBy(() -> announce(ASSEMBLY_DAY, COUNCIL_DAY.plusDays(1), ""))
                .hasMessage("approval.announced-in-future");
        assertThatThrownBy(() -> announce(ASSEMBLY_DAY, SUBMISSION.minusDays(1), ""))
                .hasMessage("approval.announced-before-submission");
        assertThatThrownBy(() -> announce(COUNCIL_DAY.minusDays(1), COUNCIL_DAY, ""))
                .hasMessage("approval.session-before-announcement");
        assertThatThrownBy(() -> announce(LocalDate.MAX, COUNCIL_DAY, "")).hasMessage("approval.session-too-far");
        assertThatThrownBy(() -> announce(null, COUNCIL_DAY, "")).hasMessage("approval.missing-date");
        assertThatThrownBy(() -> announce(ASSEMBLY_DAY, null, "")).hasMessage("approval.missing-date");
        assertThatThrownBy(() -> announce(ASSEMBLY_DAY, COUNCIL_DAY, "x".repeat(4001)))
                .hasMessage("wording.too-long");
    }

    @Test
    void BR_134_aMovedSessionIsAnnouncedAgainAndDecidesOnItsNewDay() {
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        var day = ASSEMBLY_DAY.plusDays(7);
        announce(day, BOARD_DAY, "");
        scene.today(day);
        scene.record("assembly", ApprovalScene.of(scene.assembly, day, "Z6/001", Result.APPROVED, 40, 5, 5, 5));
        assertThat(database.sql(
                                "select action from audit_entry where subject = ? and action like 'Session%' order by id")
                        .param(scene.procedure)
                        .query(String.class)
                        .list())
                .containsExactly("SessionAnnounced", "SessionMoved");
    }

    @Test
    void BR_134_anUnannouncedSessionDecidesNothing() {
        scene.councilDecides(Result.APPROVED);
        assertThatThrownBy(() -> scene.assemblyDecides(Result.APPROVED)).isInstanceOf(NotAnnounced.class);
        scene.announce();
        var other = ApprovalScene.of(scene.assembly, ASSEMBLY_DAY.minusDays(1), "Z1", Result.APPROVED, 40, 5, 5, 5);
        scene.today(ASSEMBLY_DAY);
        assertThatThrownBy(() -> scene.record("assembly", other)).hasMessage("approval.session-not-as-announced");
    }

    private void announce(@Nullable LocalDate session, @Nullable LocalDate board, String reason) {
        scene.as("assembly", () -> decide.announceSession(scene.procedure, session, board, reason));
    }

    @Test
    void BR_133_aNumberIsUniqueForItsBody() {
        scene.councilDecides(Result.RETURNED);
        scene.as("coordinator", () -> decide.rework(scene.procedure, "Doplněno."));
        scene.submit();
        var taken = "r5/" + scene.city.code() + "-1";
        assertThatThrownBy(() -> scene.record(
                        "council", ApprovalScene.of(scene.council, COUNCIL_DAY, taken, Result.APPROVED, 9, 0, 1, 1)))
                .isInstanceOf(KeepResolutions.NumberTaken.class)
                .extracting("field")
                .isEqualTo("number");
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.today(ASSEMBLY_DAY);
        scene.record("assembly", ApprovalScene.of(scene.assembly, ASSEMBLY_DAY, taken, Result.APPROVED, 40, 5, 5, 5));
    }

    @Test
    void BR_133_everyFactIsKept() {
        scene.today(COUNCIL_DAY);
        var pdf = new Attachment("Výpis.pdf", ResolutionTest.pdf(100));
        var id = scene.record(
                "council",
                new NewResolution(
                        scene.council, COUNCIL_DAY, "17", "R5/098", "Doporučuje.", Result.APPROVED, 9, 0, 1, 1, pdf));
        var row = scene.as("auditor", () -> read.resolution(id));
        assertThat(row.number()).isEqualTo("R5/098");
        assertThat(row.agendaItem()).isEqualTo("17");
        assertThat(row.text()).isEqualTo("Doporučuje.");
        assertThat(List.of(row.members(), row.votesFor(), row.votesAgainst(), row.abstained(), row.absent()))
                .containsExactly(11, 9, 0, 1, 1);
        var kept = scene.as("auditor", () -> read.minutes(id));
        assertThat(kept.name()).isEqualTo("Výpis.pdf");
        assertThat(kept.content()).isEqualTo(pdf.content());
        assertThat(kept.sha256()).hasSize(64);
        assertThat(database.sql("select after from audit_entry where subject = ? and action = 'ResolutionRecorded'")
                        .param(scene.procedure)
                        .query(String.class)
                        .single())
                .contains(
                        Trail.code("approval.kind", BodyKind.COUNCIL) + ": "
                                + Trail.code("approval.result", Result.APPROVED),
                        row.bodyName(),
                        Trail.fact("number", "R5/098"),
                        Trail.day(COUNCIL_DAY) + ", 17",
                        Trail.fact("version", 1),
                        Trail.fact("votes-for", 9) + ", " + Trail.fact("votes-against", 0),
                        "Doporučuje.");
    }

    @Test
    void recordsAreNeverChanged() {
        var id = scene.councilDecides(Result.APPROVED);
        assertThatThrownBy(() -> database.sql(
                                "update resolution set votes_for = 11, abstained = 0, absent = 0 where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.sql("delete from resolution where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void aCorrectionIsAFurtherRecordWithItsReason() {
        var wrong = scene.councilDecides(Result.APPROVED);
        var number = "R5/" + scene.city.code() + "-1";
        var typed = ApprovalScene.of(scene.council, COUNCIL_DAY, number, Result.APPROVED, 10, 0, 1, 0);
        var right = scene.as("council", () -> decide.correct(wrong, typed, "Přehlédnutý hlas.", true));

        var rows = scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 10));
        assertThat(rows).extracting(ResolutionRow::id).containsExactly(right, wrong); // in force first
        assertThat(rows.getLast().correctedBy()).isEqualTo(right);
        assertThat(rows.getLast().correctedBecause()).isEqualTo("Přehlédnutý hlas.");
        assertThat(rows.getFirst().votesFor()).isEqualTo(10);
        assertThatThrownBy(() -> scene.as("council", () -> decide.correct(wrong, typed, "Znovu.", true)))
                .hasMessage("approval.corrected-before");
        assertThatThrownBy(() -> scene.as("council", () -> decide.correct(right, typed, "Ještě jednou.", true)))
                .hasMessage("approval.correction-changes-nothing");
        var other = ApprovalScene.of(scene.council, COUNCIL_DAY, number, Result.APPROVED, 11, 0, 0, 0);
        scene.as("council", () -> decide.correct(right, other, "Ještě jednou.", true));
    }

    @Test
    void theSignedMinutesGoWithTheCorrectionUnlessOthersComeOrTheyAreTakenAway() {
        scene.today(COUNCIL_DAY);
        var first = scene.record("council", with("R1", new Attachment("vypis.pdf", ResolutionTest.pdf(100))));

        var kept = correct(first, with("R2", null), true);
        assertThat(pdfOf(kept)).isEqualTo("vypis.pdf");
        assertThat(scene.as("auditor", () -> read.minutes(kept)).content()).isEqualTo(ResolutionTest.pdf(100));
        assertThatThrownBy(() -> correct(kept, with("R2", null), true))
                .hasMessage("approval.correction-changes-nothing");
        assertThatThrownBy(() ->
                        correct(kept, with("R2", new Attachment("jiny-nazev.pdf", ResolutionTest.pdf(100))), true))
                .hasMessage("approval.correction-changes-nothing");

        var replaced = correct(kept, with("R2", new Attachment("novy.pdf", ResolutionTest.pdf(200))), true);
        assertThat(pdfOf(replaced)).isEqualTo("novy.pdf");
        var without = correct(replaced, with("R2", null), false);
        assertThat(pdfOf(without)).isNull();
        assertThat(pdfOf(replaced)).isEqualTo("novy.pdf");
    }

    private UUID correct(UUID wrong, NewResolution typed, boolean keepsMinutes) {
        return scene.as("council", () -> decide.correct(wrong, typed, "Oprava.", keepsMinutes));
    }

    private @Nullable String pdfOf(UUID resolution) {
        return scene.as("auditor", () -> read.resolution(resolution)).pdfName();
    }

    private NewResolution with(String number, @Nullable Attachment pdf) {
        return new NewResolution(
                scene.council, COUNCIL_DAY, "17", number, "Doporučuje.", Result.APPROVED, 9, 0, 1, 1, pdf);
    }

    @Test
    void aCorrectionChangesNeitherResultNorBodyNorTheOrderOfDays() {
        var wrong = scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.assemblyDecides(Result.APPROVED);
        correctionRefused(wrong, of(scene.council, COUNCIL_DAY, Result.RETURNED), "approval.result-not-correctable");
        correctionRefused(wrong, of(scene.assembly, COUNCIL_DAY, Result.APPROVED), "not-found");
        correctionRefused(
                wrong, of(scene.council, ASSEMBLY_DAY.plusDays(1), Result.APPROVED), "approval.session-in-future");
        scene.today(ASSEMBLY_DAY.plusDays(5));
        correctionRefused(
                wrong, of(scene.council, ASSEMBLY_DAY.plusDays(1), Result.APPROVED), "approval.session-after-next");
        correctionRefused(
                wrong,
                of(scene.council, SUBMISSION.minusDays(1), Result.APPROVED),
                "approval.session-before-submission");
        assertThatThrownBy(() -> scene.as(
                        "council",
                        () -> decide.correct(wrong, of(scene.council, COUNCIL_DAY, Result.APPROVED), "", true)))
                .hasMessage("wording.missing");
        assertThatThrownBy(() -> scene.as(
                        "assembly",
                        () -> decide.correct(wrong, of(scene.council, COUNCIL_DAY, Result.APPROVED), "x", true)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCorrectionCountsTheMembersTheBodyHadThen() {
        var wrong = scene.councilDecides(Result.APPROVED);
        scene.as("coordinator", () -> bodies.change(scene.council, 0, "Rada města", 9));
        var typed = ApprovalScene.of(scene.council, COUNCIL_DAY, "R5/opr", Result.APPROVED, 10, 0, 1, 0);
        var right = scene.as("council", () -> decide.correct(wrong, typed, "Přehlédnutý hlas.", true));
        assertThat(scene.as("auditor", () -> read.resolution(right)).members()).isEqualTo(11);
    }

    private void correctionRefused(UUID wrong, NewResolution typed, String code) {
        assertThatThrownBy(() -> scene.as("council", () -> decide.correct(wrong, typed, "Oprava.", true)))
                .hasMessage(code);
    }

    private static NewResolution of(UUID body, LocalDate day, Result result) {
        return ApprovalScene.of(body, day, "R-oprava", result, 9, 0, 1, 1);
    }

    @Test
    void twoClerksAtOnceTheSecondIsTold() throws Exception {
        scene.today(COUNCIL_DAY);
        var barrier = new CyclicBarrier(2);
        Callable<UUID> first = () -> recordAfter(barrier, "R1");
        Callable<UUID> second = () -> recordAfter(barrier, "R2");
        var told = new ArrayList<Throwable>();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (var result : clerks.invokeAll(List.of(first, second))) {
                try {
                    result.get();
                } catch (ExecutionException refused) {
                    told.add(refused.getCause());
                }
            }
        }
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).isInstanceOf(NotTheirTurn.class);
        assertThat(scene.as("auditor", () -> read.countResolutions(scene.procedure)))
                .isEqualTo(1);
    }

    private UUID recordAfter(CyclicBarrier barrier, String number) throws Exception {
        barrier.await(30, TimeUnit.SECONDS);
        return scene.record(
                "council", ApprovalScene.of(scene.council, COUNCIL_DAY, number, Result.APPROVED, 9, 0, 1, 1));
    }

    @Test
    void thePublicSeesThemOnceThePlanIsApproved() {
        scene.councilDecides(Result.APPROVED);
        assertThatThrownBy(() -> open.list(scene.cycle, 0, 10)).isInstanceOf(NotFound.class);
        scene.announce();
        var id = scene.assemblyDecides(Result.APPROVED);
        assertThat(open.list(scene.cycle, 0, 10)).hasSize(2);
        assertThatThrownBy(() -> open.minutes(scene.cycle, id)).isInstanceOf(NotFound.class);
    }
}
