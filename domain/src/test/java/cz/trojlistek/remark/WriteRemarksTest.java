package cz.trojlistek.remark;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.remark.ReadRemarks.Count;
import cz.trojlistek.remark.ReadRemarks.Said;
import cz.trojlistek.remark.ReadRemarks.Thread;
import cz.trojlistek.remark.ReadRemarks.Which;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member and the coordinator talk about a paragraph that the group writes. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class WriteRemarksTest {

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    WritePlan write;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    WriteRemarks remarks;

    @Autowired
    ReadRemarks read;

    @Autowired
    JdbcClient database;

    UUID cycle;
    PlanLine chapter;
    UUID prose;
    String member;

    @BeforeEach
    void aParagraphAndAMember() {
        cycle = plans.proposing(BRNO, 2);
        chapter = plans.chapters(cycle).getFirst();
        prose = coordinator(
                () -> write.add(chapter.id(), ElementKind.TEXT, "Poradna **pomáhá** doma. Pomáhá i\nvečer.", null));
        member = "clen." + cycle;
        people.inGroup(member, Role.GROUP_MEMBER, BRNO, Objects.requireNonNull(chapter.groupId()));
    }

    @Test
    void aMemberSaysSomethingOfAPassageIsAnsweredAndItIsSettled() {
        var remark = member(() -> remarks.write(cycle, prose, " Poradna pomáhá\n doma ", "A o <b>víkendu</b>?"));
        run(() -> remarks.reply(remark, "Zeptáme se."));

        var thread = open().getFirst();
        assertThat(thread.quote()).isEqualTo("Poradna pomáhá doma");
        assertThat(thread.said().text()).isEqualTo("A o <b>víkendu</b>?");
        assertThat(thread.replies()).extracting(Said::text).containsExactly("Zeptáme se.");
        assertThat(thread)
                .extracting(Thread::mine, Thread::gone, Thread::outdated)
                .containsExactly(false, false, false);
        assertThat(coordinator(() -> read.counts(cycle, List.of(prose, chapter.id()))))
                .containsExactly(Map.entry(prose, new Count(prose, 1, 1)));

        run(() -> remarks.resolve(remark, thread.version()));
        assertThat(open()).isEmpty();
        assertThat(list(Which.RESOLVED)).extracting(Thread::id).containsExactly(remark);
        refused("remark.resolved-already", () -> run(() -> remarks.reply(remark, "Ještě něco")));
        actors.as(member, () -> remarks.reopen(remark));
        assertThat(open()).hasSize(1);
        assertThat(member(() -> read.list(cycle, prose, Which.MINE, 0, 10))).hasSize(1);
        assertThat(database.sql("""
                                select action from audit_entry where subject = ? and action like 'Remark%' order by id""").param(cycle).query(String.class).list())
                .containsExactly("RemarkWritten", "RemarkAnswered", "RemarkResolved", "RemarkReopened");
    }

    /** Nothing is moved to a place that only looks alike. */
    @Test
    void aPassageThatIsNotThereAnyMoreIsOutdatedAndKeepsWhatItSaid() {
        member(() -> remarks.write(cycle, prose, "pomáhá doma", "Kde přesně?"));
        run(() -> write.revise(prose, 0, "Poradna pomáhá doma. Poradna pomáhá doma."));
        assertThat(open()).extracting(Thread::outdated, Thread::quote).containsExactly(tuple(true, "pomáhá doma"));

        run(() -> write.revise(prose, 1, "Nově: pomáhá doma."));
        assertThat(open()).extracting(Thread::outdated).containsExactly(false);

        run(() -> write.remove(prose));
        assertThat(open()).extracting(Thread::gone, Thread::quote).containsExactly(tuple(true, "pomáhá doma"));
        var thread = open().getFirst();
        run(() -> remarks.resolve(thread.id(), thread.version()));
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsNotThereOnceOrNotSaidIsRefused() {
        refused("remark.quote-not-found", () -> member(() -> remarks.write(cycle, prose, "Poradna chybí", "Text")));
        refused("remark.quote-not-found", () -> member(() -> remarks.write(cycle, prose, "omáhá", "Dvakrát")));
        refused("remark.quote-not-found", () -> member(() -> remarks.write(cycle, prose, "Porad", "Půl slova")));
        member(() -> remarks.write(cycle, prose, "pomáhá\u00a0doma", "S pevnou mezerou"));
        refused("wording.missing", () -> member(() -> remarks.write(cycle, prose, "", "\u200B")));
        refused("wording.too-long", () -> member(() -> remarks.write(cycle, prose, "", "x".repeat(4001))));
        refused("wording.unreadable", () -> member(() -> remarks.write(cycle, prose, "", "a\u202Eb")));
        advance.enter(cycle, Phase.CONSULTATION);
        refused("remark.text-not-open", () -> member(() -> remarks.write(cycle, prose, "", "Pozdě")));
    }

    @Test
    void whoMayNotSettleOrReadIsRefused() {
        plans.cycle(KURIM, 1, null);
        var stranger = TestPeople.login(Role.COORDINATOR, KURIM);
        var remark = coordinator(() -> remarks.write(cycle, prose, "", "K celému odstavci"));

        assertThatThrownBy(() -> actors.as(member, () -> remarks.resolve(remark, 0)))
                .isInstanceOf(NotAllowed.class);
        actors.as(member, () -> remarks.reply(remark, "Souhlasím."));
        assertThatThrownBy(() -> run(() -> remarks.resolve(remark, 0))).isInstanceOf(ChangedMeanwhile.class);
        for (Runnable step : List.<Runnable>of(
                () -> remarks.write(cycle, prose, "", "Cizí"),
                () -> remarks.reply(remark, "Cizí"),
                () -> remarks.resolve(remark, 1),
                () -> remarks.reopen(remark),
                () -> read.list(cycle, null, Which.OPEN, 0, 1),
                () -> read.counts(cycle, List.of(prose)))) {
            assertThatThrownBy(() -> actors.as(stranger, step)).isInstanceOf(NotFound.class);
        }
        var clerk = TestPeople.login(Role.COUNCIL_CLERK, BRNO);
        assertThatThrownBy(() -> actors.as(clerk, () -> remarks.reply(remark, "Bez práva")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPageTakesAsManyStatementsAsOneRemark() {
        run(() -> remarks.write(cycle, prose, "", "První"));
        var one = statements();
        for (int i = 0; i < 30; i++) {
            var remark = coordinator(() -> remarks.write(cycle, prose, "", "Další"));
            run(() -> remarks.reply(remark, "Odpověď"));
        }
        assertThat(statements()).isEqualTo(one);
        assertThat(list(Which.OPEN)).hasSize(25);
        assertThat(coordinator(() -> read.list(cycle, null, Which.OPEN, 25, 25)))
                .hasSize(6);
    }

    private int statements() {
        return Statements.of(() -> list(Which.OPEN)).size();
    }

    private List<Thread> open() {
        return list(Which.OPEN);
    }

    private List<Thread> list(Which which) {
        return coordinator(() -> read.list(cycle, null, which, 0, 25));
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private <T> T member(Supplier<T> steps) {
        return actors.as(member, steps);
    }

    private <T> T coordinator(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    private void run(Runnable steps) {
        actors.as(TestPeople.login(Role.COORDINATOR, BRNO), steps);
    }
}
