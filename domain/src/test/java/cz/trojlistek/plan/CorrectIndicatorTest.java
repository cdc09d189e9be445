package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Trail;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An indicator is corrected where it stands: seen, allowed, in its time, and with both wordings in the trail. */
@SuppressWarnings("NullAway.Init")
class CorrectIndicatorTest extends ProposingPlan {

    static final SmartCheck NOT_MEASURABLE = new SmartCheck(true, false, true, true, true);
    static final NewIndicator CORRECTED = new NewIndicator(
            "Počet klientů večer",
            "lidí",
            BigDecimal.valueOf(80),
            new BigDecimal("90.5"),
            2025,
            NOT_MEASURABLE,
            "Data nikdo nesbírá.");

    UUID priority;
    UUID indicator;

    @BeforeEach
    void anIndicatorOfAPriority() {
        priority = add(chapter.id(), ElementKind.PRIORITY, "Terénní služby");
        indicator = coordinator(() -> write.addIndicator(priority, TestPlans.indicator(SmartCheck.PASSED, "")));
        coordinator(() -> write.addIndicator(priority, CORRECTED));
    }

    @Test
    void BR_113_allThatIsSaidOfItIsCorrectedInItsPlaceAndTheTrailKeepsBoth() {
        var rows = trail().size();

        coordinator(() -> write.correctIndicator(indicator, seen(), CORRECTED));

        var now = first();
        assertThat(now.id()).isEqualTo(indicator);
        assertThat(List.of(now.name(), now.unit(), now.targetYear(), now.smart(), now.justification()))
                .containsExactly("Počet klientů večer", "lidí", 2025, NOT_MEASURABLE, "Data nikdo nesbírá.");
        assertThat(now.baseline()).isEqualByComparingTo("80");
        assertThat(now.target()).isEqualByComparingTo("90.5");
        assertThat(trail())
                .hasSize(rows + 1)
                .last()
                .isEqualTo("1.1 " + Trail.fact("indicator", "Počet klientů") + "\n120 osob, 2024\n"
                        + Trail.text("plan.smart.passed")
                        + "|1.1 " + Trail.fact("indicator", "Počet klientů večer") + "\n80 → 90.5 lidí, 2025\n"
                        + Trail.fact("smart-not", Trail.text("plan.smart.MEASURABLE")) + "\n"
                        + Trail.fact("justification", "Data nikdo nesbírá."));
    }

    @Test
    void whoSavesItAsItWasHasDecidedNothing() {
        var rows = trail();

        coordinator(() -> write.correctIndicator(indicator, 0, TestPlans.indicator(SmartCheck.PASSED, "")));

        assertThat(trail()).isEqualTo(rows);
        assertThat(seen()).isZero();
    }

    @Test
    void theSecondWriterIsToldAndLosesNothing() {
        coordinator(() -> write.correctIndicator(indicator, 0, CORRECTED));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class,
                () -> coordinator(
                        () -> write.correctIndicator(indicator, 0, TestPlans.indicator(NOT_MEASURABLE, "Jiný důvod"))));

        assertThat(told.now()).containsExactly("Počet klientů večer", "80 → 90.5 lidí, 2025", "Data nikdo nesbírá.");
        assertThat(first().justification()).isEqualTo("Data nikdo nesbírá.");
        coordinator(() -> write.correctIndicator(
                indicator, told.otherVersion(), TestPlans.indicator(NOT_MEASURABLE, "Jiný důvod")));
        assertThat(first().justification()).isEqualTo("Jiný důvod");
    }

    @Test
    void onlyWhoWritesThereCorrectsIt() {
        var own = "manazerka." + cycle;
        people.inGroup(own, Role.GROUP_MANAGER, BRNO, group(chapter));
        var other = "manazer." + cycle;
        people.inGroup(other, Role.GROUP_MANAGER, BRNO, group(second));
        plans.cycle(KURIM, 1, null);

        assertThatThrownBy(() -> actors.as(other, () -> write.correctIndicator(indicator, 0, CORRECTED)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KURIM, () -> write.correctIndicator(indicator, 0, CORRECTED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(() -> write.correctIndicator(UUID.randomUUID(), 0, CORRECTED)))
                .isInstanceOf(NotFound.class);
        actors.as(own, () -> write.correctIndicator(indicator, 0, CORRECTED));
        assertThat(first().name()).isEqualTo("Počet klientů večer");
    }

    @Test
    void BR_120_itDoesNotChangeWhileOthersReadIt() {
        advance.enter(cycle, Phase.CONSULTATION);

        assertThatThrownBy(() -> coordinator(() -> write.correctIndicator(indicator, 0, CORRECTED)))
                .isInstanceOf(TextFrozen.class);
    }

    private IndicatorLine first() {
        return coordinator(() -> read.below(cycle, 0, priority, 0, 1))
                .indicators()
                .getFirst();
    }

    private int seen() {
        return first().editVersion();
    }

    private List<String> trail() {
        return database.sql("""
                        select before || '|' || after from audit_entry
                        where action = 'TextChanged' and subject = ? order by id""").param(cycle).query(String.class).list();
    }
}
