package cz.trojlistek.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {

    static final Body ASSEMBLY =
            Body.found(new TerritoryPath("CZ064/CZ0642/6203"), BodyKind.ASSEMBLY, "Zastupitelstvo města Brna", 55);
    static final LocalDate DAY = LocalDate.of(2009, 6, 23);

    @Test
    void BR_132_twentySevenOfFiftyFiveDoNotAdopt() {
        assertThatThrownBy(() -> record(votes(27, 10, 10, 8, Result.APPROVED)))
                .isInstanceOf(Resolution.NotAdopted.class)
                .extracting("field")
                .isEqualTo("votesFor");
    }

    @Test
    void BR_132_twentyEightOfFiftyFiveAdopt() {
        assertThat(record(votes(28, 10, 10, 7, Result.APPROVED)).result()).isEqualTo(Result.APPROVED);
    }

    @Test
    void BR_132_halfOfAnEvenNumberIsNotEnough() {
        var council = Body.found(ASSEMBLY.territory(), BodyKind.COUNCIL, "Rada", 10);
        assertThat(council.majority()).isEqualTo(6);
        assertThat(ASSEMBLY.majority()).isEqualTo(28);
    }

    @Test
    void BR_132_returningIsAResolutionToo() {
        assertThatThrownBy(() -> record(votes(27, 28, 0, 0, Result.RETURNED)))
                .isInstanceOf(Resolution.NotAdopted.class);
    }

    @Test
    void BR_132_aPlanWithoutAMajorityIsRejected() {
        assertThat(record(votes(27, 28, 0, 0, Result.REJECTED)).result()).isEqualTo(Result.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"40,5,5,4", "40,5,5,6", "55,1,0,0"})
    void BR_133_theVotesAndTheAbsentAreAllMembers(int yes, int no, int abstained, int absent) {
        assertThatThrownBy(() -> record(votes(yes, no, abstained, absent, Result.APPROVED)))
                .isInstanceOf(Resolution.SumDiffers.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,0,0,0,votesFor",
        "56,0,0,0,votesFor",
        "28,-1,0,28,votesAgainst",
        "28,0,2147483647,0,abstained",
        "28,0,0,-2147483648,absent"
    })
    void BR_133_aCountOutsideTheBodyIsRefusedAtItsField(int yes, int no, int abstained, int absent, String field) {
        assertThatThrownBy(() -> record(votes(yes, no, abstained, absent, Result.APPROVED)))
                .isInstanceOf(Resolution.VotesUnusable.class)
                .extracting("field")
                .isEqualTo(field);
    }

    @Test
    void BR_133_everyFactIsNeeded() {
        refused(
                "sessionOn",
                r -> new NewResolution(r.body(), null, "", r.number(), r.text(), r.result(), 28, 27, 0, 0, null));
        refused(
                "result",
                r -> new NewResolution(r.body(), r.sessionOn(), "", r.number(), r.text(), null, 28, 27, 0, 0, null));
        refused(
                "number",
                r -> new NewResolution(r.body(), r.sessionOn(), "", "  ", r.text(), r.result(), 28, 27, 0, 0, null));
        refused(
                "text",
                r -> new NewResolution(r.body(), r.sessionOn(), "", r.number(), null, r.result(), 28, 27, 0, 0, null));
    }

    @Test
    void textsThatCannotBeKeptAreRefusedAtTheirField() {
        refused(
                "number",
                r -> new NewResolution(
                        r.body(), r.sessionOn(), "", "R5\u0000098", r.text(), r.result(), 28, 27, 0, 0, null));
        refused(
                "number",
                r -> new NewResolution(
                        r.body(), r.sessionOn(), "", "9".repeat(61), r.text(), r.result(), 28, 27, 0, 0, null));
        refused(
                "text",
                r -> new NewResolution(
                        r.body(), r.sessionOn(), "", r.number(), "half \uD800", r.result(), 28, 27, 0, 0, null));
        refused(
                "text",
                r -> new NewResolution(
                        r.body(), r.sessionOn(), "", r.number(), "x".repeat(20_001), r.result(), 28, 27, 0, 0, null));
        refused(
                "agendaItem",
                r -> new NewResolution(
                        r.body(), r.sessionOn(), "1".repeat(61), r.number(), r.text(), r.result(), 28, 27, 0, 0, null));
    }

    @Test
    void scriptsAreOrdinaryText() {
        var script = "<script>alert('x')</script>";
        assertThat(record(new NewResolution(
                                ASSEMBLY.id(), DAY, script, script, script, Result.APPROVED, 28, 27, 0, 0, null))
                        .number())
                .isEqualTo(script);
    }

    @Test
    void aCorrectionNeedsItsReason() {
        var typed = votes(28, 27, 0, 0, Result.APPROVED);
        assertThatThrownBy(() -> Resolution.record(
                        sitting(),
                        ASSEMBLY.members(),
                        typed,
                        new Resolution.Correction(UUID.randomUUID(), " "),
                        Instant.EPOCH))
                .isInstanceOf(Wording.Unusable.class)
                .extracting("field")
                .isEqualTo("reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "MZ%PDF-1.7", "<html>"})
    void onlyAPdfIsTaken(String content) {
        assertThatThrownBy(() -> new Attachment("vypis.pdf", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Attachment.Unusable.class);
    }

    @Test
    void aPdfOfTwentyMegabytesIsTakenAndOneByteMoreIsNot() {
        assertThat(new Attachment("a.pdf", pdf(Attachment.MOST_BYTES)).content())
                .hasSize(Attachment.MOST_BYTES);
        assertThatThrownBy(() -> new Attachment("a.pdf", pdf(Attachment.MOST_BYTES + 1)))
                .isInstanceOf(Attachment.Unusable.class)
                .hasMessage("approval.attachment-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd.pdf",
        "C:\\minutes\\Výpis č. 3.PDF,Výpis č. 3.pdf",
        "'a\"\r\nX-Evil: 1.pdf','aX-Evil 1.pdf'",
        "'',usneseni.pdf",
        "....,usneseni.pdf"
    })
    void theNameOfAFileIsCleaned(String uploaded, String kept) {
        assertThat(new Attachment(uploaded, pdf(10)).name()).isEqualTo(kept);
    }

    static byte[] pdf(int length) {
        var content = new byte[length];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 5);
        return content;
    }

    private static void refused(String field, UnaryOperator<NewResolution> change) {
        assertThatThrownBy(() -> record(change.apply(votes(28, 27, 0, 0, Result.APPROVED))))
                .isInstanceOf(RuleViolation.class)
                .extracting("field")
                .isEqualTo(field);
    }

    private static NewResolution votes(int yes, int no, int abstained, int absent, Result result) {
        return new NewResolution(
                ASSEMBLY.id(), DAY, "5", "Z5/021", "Schvaluje plán.", result, yes, no, abstained, absent, null);
    }

    private static Resolution record(NewResolution typed) {
        return Resolution.record(sitting(), ASSEMBLY.members(), typed, null, Instant.EPOCH);
    }

    private static Resolution.Sitting sitting() {
        return new Resolution.Sitting(UUID.randomUUID(), 1, 3);
    }
}
