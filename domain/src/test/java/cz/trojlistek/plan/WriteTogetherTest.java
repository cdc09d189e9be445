package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.WriteTogether.Writer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class WriteTogetherTest extends ProposingPlan {

    @Autowired
    WriteTogether together;

    @Autowired
    WritingNews news;

    @Autowired
    PlanningClock clock;

    UUID prose;
    String other;

    @BeforeEach
    void aParagraphAndTwoWhoMayWriteIt() {
        prose = add(chapter.id(), ElementKind.TEXT, "Odstavec.");
        other = "pise." + cycle;
        people.inGroup(other, Role.GROUP_MANAGER, BRNO, group(chapter));
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void othersSeeWhoWritesUntilTwoMinutesAfterTheLastKey() {
        coordinator(() -> together.begin(prose, 0));

        assertThat(others())
                .extracting(Writer::element, Writer::mine, Writer::name)
                .containsExactly(tuple(prose, false, name()));
        assertThat(coordinator(() -> together.writers(cycle)))
                .as("nothing of it is typed")
                .isEmpty();
        later(Duration.ofSeconds(110));
        coordinator(() -> together.keep(prose, 0, "{\"wording\":\"Od\"}"));
        later(Duration.ofSeconds(110));
        assertThat(others()).hasSize(1);
        later(Duration.ofSeconds(11));
        assertThat(others()).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAgainAndOnlyForWhoTypedIt() {
        coordinator(() -> together.begin(prose, 0));
        coordinator(() -> together.keep(prose, 0, "{\"wording\":\"Rozepsáno\"}"));
        later(Duration.ofDays(3));

        assertThat(coordinator(() -> together.writers(cycle)))
                .extracting(Writer::mine)
                .containsExactly(true);
        assertThat(actors.as(other, () -> together.begin(prose, 0)).content()).isNull();
        assertThat(coordinator(() -> together.begin(prose, 0)).content()).isEqualTo("{\"wording\":\"Rozepsáno\"}");
        coordinator(() -> together.discard(prose));
        assertThat(coordinator(() -> together.begin(prose, 0)).content()).isNull();
        coordinator(() -> together.end(prose));
        assertThat(others()).isEmpty();
    }

    /** Who comes back to a text that somebody has changed since meets that text when saving, not later. */
    @Test
    void anOldTextIsSavedAgainstTheWordingItBeganFrom() {
        coordinator(() -> together.begin(prose, 0));
        coordinator(() -> together.keep(prose, 0, "{\"wording\":\"Moje\"}"));
        actors.as(other, () -> write.revise(prose, 0, "Jejich"));

        var begun = coordinator(() -> together.begin(prose, 1));

        assertThat(begun.seenVersion()).isZero();
        assertThatThrownBy(() -> coordinator(() -> write.revise(prose, begun.seenVersion(), "Moje")))
                .isInstanceOf(ChangedMeanwhile.class);
        coordinator(() -> together.end(prose));
        assertThat(coordinator(() -> together.begin(prose, 1)).seenVersion()).isOne();
    }

    @Test
    void nobodyBeginsWhereTheyMayNotWriteAndNothingTypedIsLostWhenTheTextIsFrozen() {
        var elsewhere = "jinde." + cycle;
        people.inGroup(elsewhere, Role.GROUP_MANAGER, BRNO, group(second));
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> actors.as(elsewhere, () -> together.begin(prose, 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KURIM, () -> together.begin(prose, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> together.keep(prose, 0, "{}"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> together.writers(cycle))).isInstanceOf(NotFound.class);
        coordinator(() -> together.begin(prose, 0));

        advance.enter(cycle, Phase.CONSULTATION);

        assertThatThrownBy(() -> coordinator(() -> together.begin(prose, 0))).isInstanceOf(TextFrozen.class);
        coordinator(() -> together.keep(prose, 0, "{\"wording\":\"Pozdě\"}"));
        assertThat(coordinator(() -> together.writers(cycle))).hasSize(1);
    }

    @Test
    void whatIsTooLargeOrRemovedIsNotKept() {
        refusedAt("wording", () -> coordinator(() -> together.keep(prose, 0, "\"" + "x".repeat(300_000) + "\"")));
        coordinator(() -> together.keep(prose, 0, "{}"));
        coordinator(() -> write.remove(prose));
        assertThatThrownBy(() -> coordinator(() -> together.keep(prose, 0, "{}")))
                .isInstanceOf(NotFound.class);
        assertThat(coordinator(() -> together.writers(cycle))).isEmpty();
    }

    @Test
    void aTextNobodyComesBackToIsForgottenAfterThreeMonths() {
        coordinator(() -> together.keep(prose, 0, "{}"));
        later(Duration.ofDays(89));
        together.forgetOld();
        assertThat(coordinator(() -> together.writers(cycle))).hasSize(1);
        later(Duration.ofDays(2));
        together.forgetOld();
        assertThat(coordinator(() -> together.writers(cycle))).isEmpty();
    }

    @Test
    void whoHasTheTextOpenHearsOfIt() throws InterruptedException {
        var heard = new CountDownLatch(1);
        var unfollow = news.follow(cycle, heard::countDown);

        coordinator(() -> write.revise(prose, 0, "Jinak."));

        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        unfollow.run();
        assertThat(news.readers(cycle)).isZero();
    }

    private List<Writer> others() {
        Supplier<List<Writer>> look = () -> together.writers(cycle);
        return actors.as(other, look);
    }

    private String name() {
        return coordinator(() -> actors.current().name());
    }

    private void later(Duration by) {
        clock.moveTo(clock.instant().plus(by));
    }
}
