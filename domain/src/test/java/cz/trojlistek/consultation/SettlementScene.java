package cz.trojlistek.consultation;

import static cz.trojlistek.TestConsultations.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.consultation.PublicSettlements.Filter;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.FreezePlan;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the settlement stand on: one consultation of Brno's draft and the people who settle it. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class SettlementScene {

    static final Filter ALL = new Filter(null, "", 0);

    @Autowired
    TestConsultations given;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    FreezePlan freeze;

    @Autowired
    RunConsultation run;

    @Autowired
    ConsultationSteps steps;

    @Autowired
    ReadConsultations read;

    @Autowired
    PublicSettlements published;

    @Autowired
    TakePart takePart;

    @Autowired
    JdbcClient database;

    UUID settled() {
        var id = given.open();
        given.close(id);
        given.decide(id);
        given.coordinator(() -> run.publishSettlements(id));
        return id;
    }

    UUID commented(UUID consultation, String text) {
        var number = given.submit(consultation, text).number();
        return rows(consultation).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<ReadConsultations.CommentRow> rows(UUID consultation) {
        return filtered(consultation, ReadConsultations.Filter.ALL);
    }

    List<ReadConsultations.CommentRow> filtered(UUID consultation, ReadConsultations.Filter filter) {
        return given.coordinator(() -> read.comments(consultation, filter, 0, 100));
    }

    ReadConsultations.CommentDetail detail(UUID comment) {
        return given.coordinator(() -> read.comment(comment));
    }

    int seen(UUID comment) {
        return detail(comment).version();
    }

    void propose(UUID comment, Outcome outcome, String reason) {
        given.coordinator(() -> run.propose(comment, outcome, reason));
    }

    void link(UUID comment, UUID consultation) {
        given.coordinator(() -> run.linkChange(comment, seen(comment), given.measure(consultation)));
    }

    static void assertRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
