package cz.trojlistek.consultation;

import static cz.trojlistek.TestConsultations.CLOSES;
import static cz.trojlistek.TestConsultations.OPENS;
import static cz.trojlistek.TestConsultations.comment;
import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class SettlementAccessTest extends SettlementScene {

    @Autowired
    PublicConsultations open;

    @Test
    void whoeverSeesAnOlderSettlementIsToldAndChangesNothing() {
        var id = given.open();
        var comment = commented(id, "Doplnit.");
        given.close(id);
        var seen = detail(comment).version();
        propose(comment, Outcome.NOTED, "První.");

        assertThatThrownBy(() -> given.coordinator(() -> run.propose(comment, seen, Outcome.EXPLAINED, "Druhá.")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(detail(comment).reason()).isEqualTo("První.");
    }

    @Test
    void elsewhereAConsultationIsAbsentAndOtherRolesMayOnlyRead() {
        var id = given.open();
        var comment = commented(id, "Doplnit.");
        people.person("coordinator.elsewhere", Role.COORDINATOR, KURIM);

        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> actors.as("coordinator.elsewhere", () -> run.get(id)),
                () -> actors.as("coordinator.elsewhere", () -> read.comment(comment)),
                () -> actors.as("coordinator.elsewhere", () -> read.comments(id, ReadConsultations.Filter.ALL, 0, 10)),
                () -> actors.as("coordinator.elsewhere", () -> run.propose(comment, Outcome.ACCEPTED, "")),
                () -> actors.as("coordinator.elsewhere", () -> run.moveWindow(id, 0, OPENS, CLOSES, "Oprava")),
                () -> run.get(id))) {
            assertThatThrownBy(step).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> given.steering(() -> run.propose(comment, Outcome.ACCEPTED, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> given.coordinator(() -> run.decide(id))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as(
                        TestPeople.login(Role.AUDITOR, BRNO),
                        () -> run.moveWindow(id, 0, OPENS, CLOSES.plusDays(1), "Oprava")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyDecisionIsInTheAuditTrail() {
        var id = settled();

        assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ConsultationAnnounced",
                        "ConsultationOpened",
                        "ConsultationClosed",
                        "SettlementsProposed",
                        "SettlementsDecided",
                        "SettlementsPublished");
    }

    @Test
    void listsAreNarrowedCountedAndTakeOneStatementHoweverLong() {
        var id = given.open();
        commented(id, "Pečovatelská služba i večer.");
        for (int i = 0; i < 30; i++) {
            given.submit(id, "Připomínka 100% _ " + i);
        }
        var measure = given.measure(id);
        takePart.submit(id, comment(measure, "K opatření."), takePart.newRequestKey());

        assertThat(filtered(id, new ReadConsultations.Filter(null, "1", null, "")))
                .hasSize(1);
        assertThat(filtered(id, new ReadConsultations.Filter(CommentState.OPEN, "", Side.USER, "VEČER")))
                .hasSize(1);
        assertThat(filtered(id, new ReadConsultations.Filter(null, "", null, "100% _ 7")))
                .hasSize(1);
        assertThat(filtered(id, new ReadConsultations.Filter(CommentState.LATE, "", null, "")))
                .isEmpty();
        assertThat(given.coordinator(() -> read.states(id, ReadConsultations.Filter.ALL)))
                .containsEntry(CommentState.OPEN, 32)
                .containsEntry(CommentState.SETTLED, 0);
        assertThat(given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 30, 10)))
                .hasSize(2);
        assertThat(given.coordinator(() -> read.rounds(steps.get(id).cycle(), 0, 10)))
                .singleElement()
                .satisfies(round -> assertThat(round.comments()).isEqualTo(32));
    }

    @Test
    void listsTakeTheSameNumberOfStatementsWhateverTheirLength() {
        var id = given.open();
        var comment = commented(id, "Jedna.");
        var one = statements(id, comment);

        for (int i = 0; i < 40; i++) {
            given.submit(id, "Další " + i);
        }

        assertThat(statements(id, comment)).isEqualTo(one);
    }

    private List<String> statements(UUID id, UUID comment) {
        return Statements.of(() -> given.coordinator(() -> {
            read.comments(id, ReadConsultations.Filter.ALL, 0, 50);
            read.states(id, ReadConsultations.Filter.ALL);
            read.comment(comment);
            read.rounds(steps.get(id).cycle(), 0, 50);
            published.list(id, ALL, 0, 50);
            published.count(id, ALL);
            open.list(0, 50);
            open.open(0, 50);
            open.chapters(id, 0, 50);
            open.indicators(
                    id,
                    open.text(id, "1", 0, 50).stream()
                            .map(PublicConsultations.Paragraph::id)
                            .toList());
        }));
    }
}
