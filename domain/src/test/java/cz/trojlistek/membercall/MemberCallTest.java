package cz.trojlistek.membercall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.membercall.ReadCalls.ApplicationRow;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.Side;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class MemberCallTest {

    private static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, TestPeople.BRNO);

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    FormGroups groups;

    @Autowired
    ReadGroups members;

    @Autowired
    PublishCalls publishing;

    @Autowired
    PublicCalls open;

    @Autowired
    ApplyToCall applying;

    @Autowired
    DecideApplications deciding;

    @Autowired
    ReadCalls read;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    UUID cycle;
    UUID group;
    UUID call;

    @BeforeEach
    void aCallForMembers() {
        cycle = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
        group = as(() -> groups.found(cycle, GroupKind.WORKING, "Senioři"));
        call = as(() -> publishing.publish(
                cycle, "Hledáme lidi, kteří pečují.", clock.today().plusDays(20)));
    }

    @Test
    void anOpenCallIsPublicWithItsGroups() {
        assertThat(open.open(0, 100)).extracting(PublicCalls.PublicCall::id).contains(call);
        assertThat(open.get(call)).satisfies(shown -> {
            assertThat(shown.open()).isTrue();
            assertThat(shown.paragraphs()).containsExactly("Hledáme lidi, kteří pečují.");
        });
        as(() -> groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina"));
        assertThat(open.groups(call)).extracting(PublicCalls.OfferedGroup::name).containsExactly("Senioři");
    }

    @Test
    void BR_200_whoAnswersIsNumberedToldAndNamedNowhereInTheTrail() {
        var token = apply(group);
        applying.apply(call, application(null), applying.newRequestKey());

        assertThat(applying.follow(token)).satisfies(shown -> {
            assertThat(shown.number()).isEqualTo(1);
            assertThat(shown.wantedGroup()).isEqualTo("Senioři");
            assertThat(shown.state()).isEqualTo(ApplicationState.WAITING);
        });
        assertThat(rows()).extracting(ApplicationRow::number).containsExactly(1, 2);
        assertThat(letters("Vaše přihláška č. 1 přišla"))
                .singleElement()
                .asString()
                .contains("/applications/" + token);
        assertThat(database.sql("select after from audit_entry where subject = ? and action = 'ApplicationReceived'")
                        .param(call)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(row -> row.contains("Pečující") || row.contains("@"));
    }

    @Test
    void theSameFormTwiceIsOneApplicationAndOtherWordsUnderItsKeyAreRefused() {
        var token = apply(group);
        applying.apply(call, application(group), token);

        assertThat(rows()).hasSize(1);
        assertThat(refusal(() -> applying.apply(call, application(null), token)).code())
                .isEqualTo("membercall.sent-already");
        assertThatThrownBy(() -> applying.apply(call, application(null), "short"))
                .isInstanceOf(CallUnusable.class);
        assertThatThrownBy(() -> applying.follow(applying.newRequestKey())).isInstanceOf(NotFound.class);
    }

    /** Numbers have no gaps and nobody is lost, however many press the button at once. */
    @Test
    void manyApplyAtOnce() throws Exception {
        var together = new CyclicBarrier(8);
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var sent = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(one -> () -> {
                        together.await(30, TimeUnit.SECONDS);
                        applying.apply(call, application(null), applying.newRequestKey());
                        return null;
                    })
                    .toList();
            for (var one : crowd.invokeAll(sent)) {
                one.get();
            }
        }
        assertThat(rows())
                .extracting(ApplicationRow::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void BR_107_whoIsAdmittedIsAMemberWhileTheCycleOrganisesAndLaterAGuestFirst() {
        apply(group);
        apply(group);
        var waiting = rows();
        as(() -> deciding.admit(waiting.getFirst().id(), group, false));
        advance.enter(cycle, Phase.ANALYSING);
        assertThat(refusal(() -> as(() -> deciding.admit(waiting.getLast().id(), group, false)))
                        .field())
                .isEqualTo("voting");
        assertThat(refusal(() -> as(() -> deciding.admit(waiting.getLast().id(), group, true)))
                        .field())
                .as("one of that name is there already")
                .isEqualTo("name");
        database.sql("update member_application set name = name || ' mladší' where id = ?")
                .param(waiting.getLast().id())
                .update();
        as(() -> deciding.admit(waiting.getLast().id(), group, true));

        assertThat(as(() -> members.members(group, 0, 25)))
                .extracting(row -> row.function() + " " + row.voting() + " " + row.email())
                .containsExactly("MEMBER true pecujici@domov.cz", "GUEST false pecujici@domov.cz");
        assertThat(letters("Vaše přihláška č. 1: jste členem skupiny Senioři")).hasSize(1);
        assertThat(letters("Vaše přihláška č. 2: zveme vás do skupiny Senioři")).hasSize(1);
        assertThat(rows()).extracting(ApplicationRow::group).containsOnly("Senioři");
        assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = 'ApplicationDecided'")
                        .param(call)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoIsDeclinedReadsWhyAndNothingIsDecidedTwice() {
        var token = apply(null);
        var one = rows().getFirst().id();
        assertThat(refusal(() -> as(() -> deciding.decline(one, " "))).field()).isEqualTo("reason");
        assertThat(refusal(() -> as(() -> deciding.admit(one, null, true))).field())
                .isEqualTo("group");

        as(() -> deciding.decline(one, "Skupina je plná."));

        assertThat(applying.follow(token)).satisfies(shown -> {
            assertThat(shown.state()).isEqualTo(ApplicationState.DECLINED);
            assertThat(shown.reason()).isEqualTo("Skupina je plná.");
        });
        assertThat(letters("Odpověď na vaši přihlášku č. 1"))
                .singleElement()
                .asString()
                .contains("Skupina je plná.");
        assertThat(refusal(() -> as(() -> deciding.admit(one, group, true))).code())
                .isEqualTo("membercall.decided-already");
        assertThat(as(() -> members.members(group, 0, 25))).isEmpty();
    }

    @Test
    void aCallIsOverAfterItsLastDay() {
        clock.moveTo(
                clock.today().plusDays(21).atStartOfDay(PlanningClock.PRAGUE).toInstant());
        try {
            assertThat(open.open(0, 100)).extracting(PublicCalls.PublicCall::id).doesNotContain(call);
            assertThat(open.get(call).open()).isFalse();
            assertThat(refusal(() -> apply(null)).code()).isEqualTo("membercall.ended");
            assertThat(refusal(() -> as(() -> publishing.change(call, 0, "Ještě", clock.today())))
                            .code())
                    .isEqualTo("membercall.ended");
            as(() -> publishing.publish(cycle, "Znovu hledáme.", clock.today()));
        } finally {
            clock.reset();
        }
    }

    @Test
    void oneCallIsOpenAtATimeAndItsWordsAndDayMayChange() {
        assertThat(refusal(() -> as(() -> publishing.publish(cycle, "Druhá", clock.today())))
                        .code())
                .isEqualTo("membercall.open-already");
        as(() -> publishing.change(call, 0, "Hledáme i řidiče.", clock.today()));
        assertThat(open.get(call)).satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("Hledáme i řidiče.");
            assertThat(shown.lastDay()).isEqualTo(clock.today());
        });
        assertThatThrownBy(() -> as(() -> publishing.change(call, 0, "Jiné", clock.today())))
                .isInstanceOf(ChangedMeanwhile.class);
        for (var day : new java.time.LocalDate[] {
            clock.today().minusDays(1), clock.today().plusDays(400), null
        }) {
            assertThat(refusal(() -> as(() -> publishing.change(call, 1, "Jiné", day)))
                            .field())
                    .isEqualTo("lastDay");
        }
    }

    @Test
    void aGroupOfAnotherCycleIsNoChoice() {
        var elsewhere = cycles.in(TestPeople.KURIM, Phase.ORGANISING);
        var foreign = actors.as(
                TestPeople.login(Role.COORDINATOR, TestPeople.KURIM),
                () -> groups.found(elsewhere, GroupKind.WORKING, "Rodiny"));

        assertThat(refusal(() -> apply(foreign)).field()).isEqualTo("group");
        apply(null);
        assertThatThrownBy(() -> as(() -> deciding.admit(rows().getFirst().id(), foreign, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void BR_201_callsAndApplicantsAreTheBusinessOfWhoFormsTheGroups() {
        apply(null);
        var one = rows().getFirst().id();
        people.allRolesOf(TestPeople.BRNO);
        people.allRolesOf(TestPeople.KURIM);
        for (var role : List.of(Role.AUDITOR, Role.COUNCIL_CLERK)) {
            var login = TestPeople.login(role, TestPeople.BRNO);
            assertThatThrownBy(() -> actors.as(login, () -> read.applications(cycle, 0, 25)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> actors.as(login, () -> deciding.decline(one, "Ne.")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(actors.as(login, () -> publishing.mayPublish(cycle))).isFalse();
        }
        var neighbour = TestPeople.login(Role.COORDINATOR, TestPeople.KURIM);
        for (var step : List.<Runnable>of(
                () -> read.latest(cycle),
                () -> publishing.publish(cycle, "Cizí", clock.today()),
                () -> publishing.change(call, 0, "Cizí", clock.today()),
                () -> deciding.admit(one, group, true))) {
            assertThatThrownBy(() -> actors.as(neighbour, step)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobodyIsCalledIntoAPlanThatIsInForce() {
        var late = cycles.in(TestPeople.BRNO, Phase.IN_FORCE);
        assertThatThrownBy(() -> as(() -> publishing.publish(late, "Pozdě", clock.today())))
                .isInstanceOf(WrongPhase.class);
    }

    @Test
    void manyApplicationsAreReadWithAsManyStatementsAsOne() {
        apply(group);
        var one = Statements.of(this::lists);
        for (int i = 0; i < 30; i++) {
            apply(group);
        }

        assertThat(Statements.of(this::lists)).hasSameSizeAs(one);
        assertThat(as(() -> read.applications(cycle, 25, 25))).hasSize(6);
    }

    private void lists() {
        rows();
        as(() -> read.latest(cycle));
        open.open(0, 25);
        open.groups(call);
    }

    private String apply(@Nullable UUID wanted) {
        var token = applying.newRequestKey();
        applying.apply(call, application(wanted), token);
        return token;
    }

    private static NewApplication application(@Nullable UUID wanted) {
        return new NewApplication("Pečující dcera", "", Side.USER, "pecujici@domov.cz", wanted, "Starám se o maminku.");
    }

    private List<ApplicationRow> rows() {
        return as(() -> read.applications(cycle, 0, 25));
    }

    private List<String> letters(String subject) {
        return database.sql("select body from letter where about = ? and subject = ?")
                .params(call, subject)
                .query(String.class)
                .list();
    }

    private RuleViolation refusal(Runnable step) {
        return catchThrowableOfType(RuleViolation.class, step::run);
    }

    private <T> T as(java.util.function.Supplier<T> step) {
        return actors.as(COORDINATOR, step);
    }

    private void as(Runnable step) {
        actors.as(COORDINATOR, step);
    }
}
