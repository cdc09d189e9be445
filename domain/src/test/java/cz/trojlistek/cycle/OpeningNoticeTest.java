package cz.trojlistek.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.trojlistek.OwnRegionTest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.PublicNotices.NoticeRow;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.planning.LookAtPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The notice by which a region begins to plan: recorded once by who conducts it, read by those it was meant for. */
@SuppressWarnings("NullAway.Init")
class OpeningNoticeTest extends OwnRegionTest {

    private static final String TEXT = "Kraj začíná plánovat.\n\nZapojit se může každý.";

    @Autowired
    ConductCycle conduct;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PublicNotices notices;

    @Autowired
    LookAtPlan look;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    TransactionOperations transaction;

    /** Other tests look for theirs in the list of all regions. */
    @AfterEach
    void noLongerPrepared() {
        database.sql("update planning_cycle set phase = 'REJECTED' where territory = ?")
                .param(region.value())
                .update();
    }

    @Test
    void anybodyReadsTheNoticeAndWhatBecameOfThePlan() {
        var cycle = cycles.in(region, Phase.OPENING);
        assertThat(notices.given(cycle)).isFalse();
        publish(cycle);

        var notice = notices.get(cycle);
        assertThat(notices.given(cycle)).isTrue();
        assertThat(notice.paragraphs()).containsExactly("Kraj začíná plánovat.", "Zapojit se může každý.");
        assertThat(notice.publishedOn()).isEqualTo(clock.today());
        assertThat(notice.territoryName()).isEqualTo("Území " + region.code());
        assertThat(notice.prepared()).isTrue();
        assertThat(notice.planPublic()).isFalse();

        advance.enter(cycle, Phase.CONSULTATION);
        assertThat(notices.get(cycle).prepared()).isFalse();
        assertThat(notices.get(cycle).planPublic()).isTrue();

        advance.enter(cycle, Phase.REJECTED);
        assertThat(notices.get(cycle).text()).isEqualTo(TEXT);
        assertThat(notices.get(cycle).prepared()).isFalse();
        assertThat(notices.get(cycle).planPublic()).isFalse();
    }

    @Test
    void whereNoNoticeWasGivenThereIsNone() {
        var cycle = cycles.in(region, Phase.OPENING);

        assertThatThrownBy(() -> notices.get(cycle)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThat(notices.prepared(region)).isEmpty();
    }

    @Test
    void theWholeRegionFindsItUntilThePlanItselfIsPublic() {
        var older = cycles.in(region, Phase.OPENING);
        publish(older, clock.today().minusDays(1));
        var newer = cycles.in(region, Phase.OPENING);
        publish(newer);

        for (var place : List.of(region, district, town)) {
            assertThat(prepared(place)).as(place.value()).containsExactly(newer, older);
        }
        assertThat(prepared(null)).contains(newer, older);
        assertThat(prepared(TestPeople.USTI_REGION)).doesNotContain(newer, older);

        advance.enter(older, Phase.DRAFTING);
        advance.enter(newer, Phase.CONSULTATION);
        assertThat(prepared(town)).containsExactly(older);
        advance.enter(older, Phase.REJECTED);
        assertThat(prepared(town)).isEmpty();
    }

    @Test
    void theListIsBoundedAndManyTakeAsManyStatementsAsOne() {
        publish(cycles.in(region, Phase.OPENING));
        var few = Statements.of(() -> notices.prepared(town));

        for (int i = 0; i < PublicNotices.MOST; i++) {
            publish(cycles.in(region, Phase.OPENING));
        }

        assertThat(notices.prepared(town)).hasSize(PublicNotices.MOST);
        assertThat(Statements.of(() -> notices.prepared(town))).hasSameSizeAs(few);
    }

    @Test
    void theCoordinatorOfATownReadsItOnThePageOfTheRegionsPlan() {
        var cycle = cycles.in(region, Phase.OPENING);
        people.allRolesOf(town);
        var coordinator = TestPeople.login(Role.COORDINATOR, town);
        assertThat(actors.as(coordinator, () -> look.page(cycle)).notice()).isNull();

        publish(cycle);

        var notice = actors.as(coordinator, () -> look.page(cycle)).notice();
        assertThat(Objects.requireNonNull(notice).text()).isEqualTo(TEXT);
    }

    @Test
    void noDayInTheFutureNoneFarFromTheCycleAndNone() {
        var cycle = cycles.in(region, Phase.OPENING);

        assertRefused(cycle, clock.today().plusDays(1), "cycle.notice-in-future");
        assertRefused(cycle, clock.today().minusYears(3), "cycle.day-out-of-cycle");
        assertRefused(cycle, null, "form.required");
        assertThat(notices.given(cycle)).isFalse();
    }

    private void assertRefused(UUID cycle, @Nullable LocalDate day, String code) {
        assertThatThrownBy(() -> publish(cycle, day)).isInstanceOfSatisfying(DateUnusable.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.field()).isEqualTo("publishedOn");
        });
    }

    @Test
    void aSecondNoticeIsRefusedAndTheFirstStays() {
        var cycle = cycles.in(region, Phase.OPENING);
        publish(cycle);

        assertThatThrownBy(() -> as(Role.COORDINATOR, region, cycle, clock.today(), "Jinak."))
                .isInstanceOf(NoticeGiven.class);
        assertThat(notices.get(cycle).text()).isEqualTo(TEXT);
    }

    @Test
    void ofTwoAtOnceTheSecondIsRefused() {
        var cycle = cycles.in(region, Phase.OPENING);

        var second = Objects.requireNonNull(transaction.execute(open -> {
            publish(cycle);
            return CompletableFuture.supplyAsync(() -> catchThrowable(() -> publish(cycle)));
        }));

        assertThat(second.join()).isInstanceOf(NoticeGiven.class);
    }

    @Test
    void onlyARegionThatOpensGivesNotice() {
        var ofTown = cycles.in(town, Phase.OPENING);
        assertThatThrownBy(() -> as(Role.COORDINATOR, town, ofTown, clock.today(), TEXT))
                .isInstanceOf(WrongPhase.class);

        var later = cycles.in(region, Phase.ORGANISING);
        assertThatThrownBy(() -> publish(later)).isInstanceOf(WrongPhase.class);
    }

    @Test
    void onlyWhoConductsThePlanGivesNotice() {
        var cycle = cycles.in(region, Phase.OPENING);
        people.allRolesOf(town);

        assertThatThrownBy(() -> as(Role.COORDINATOR, town, cycle, clock.today(), TEXT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.COUNCIL_CLERK, town, cycle, clock.today(), TEXT))
                .isInstanceOf(NotFound.class);
    }

    private List<UUID> prepared(@Nullable TerritoryPath place) {
        return notices.prepared(place).stream().map(NoticeRow::cycle).toList();
    }

    private void publish(UUID cycle) {
        publish(cycle, clock.today());
    }

    private void publish(UUID cycle, @Nullable LocalDate day) {
        as(Role.COORDINATOR, region, cycle, day, TEXT);
    }

    private void as(Role role, TerritoryPath place, UUID cycle, @Nullable LocalDate day, String text) {
        actors.as(TestPeople.login(role, place), () -> conduct.publishNotice(cycle, day, text));
    }
}
