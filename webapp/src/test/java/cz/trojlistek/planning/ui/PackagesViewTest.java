package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ArrangePackages;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.WritePlan;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the packages of a region's plan. */
class PackagesViewTest extends ScreenTest {

    private static final String PLANNER = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);
    private static final String TOWN = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    ArrangePackages packages;

    @Autowired
    WritePlan write;

    @Autowired
    FreezePlan freeze;

    private UUID cycle;

    @BeforeEach
    void aRegionProposes() {
        people.allRolesOf(BRNO);
        cycle = plans.propose(plans.cycle(SOUTH_MORAVIA, 1, null));
    }

    @Test
    void dividesThePlanAndKeepsWhatIsTypedWhenAPackageIsAdded() {
        visit(PLANNER, "plans/" + cycle + "/packages");
        assertThat(shown()).contains(text("plan.packages.whole"));
        as(PLANNER, () -> test(find(TextField.class).all().getFirst()).setValue("Obecná část"));
        click(PLANNER, "plan.packages.add");
        assertThat(find(TextField.class).all()).hasSize(3);
        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo("Obecná část");
        click(PLANNER, "plan.packages.remove");
        as(PLANNER, () -> {
            test(find(TextField.class).all().get(1)).setValue("<b>Návrhová</b>");
            find(Checkbox.class).all().get(1).setValue(false);
        });
        click(PLANNER, "plan.packages.save");
        assertThat(shown()).contains(text("plan.package-empty"));
        as(PLANNER, () -> last().setValue(1));
        click(PLANNER, "plan.packages.save");

        assertThat(shown())
                .contains("1. Obecná část", "2. <b>Návrhová</b>", text("plan.package.not-consulted"))
                .contains(text("plan.package.ahead"));
        assertThat(as(TOWN, () -> packages.of(cycle)).packages()).hasSize(2);
    }

    @Test
    void whatHasBegunIsShownAndOthersOnlyRead() {
        as(PLANNER, () -> {
            var chapters = packages.of(cycle).chapters();
            chapters.stream()
                    .filter(line -> line.groupId() == null)
                    .forEach(line -> write.add(line.id(), ElementKind.TEXT, "Text.", null));
            packages.arrange(
                    cycle,
                    packages.of(cycle).version(),
                    List.of(
                            new ArrangePackages.Arranged(
                                    "Obecná", true, Set.of(chapters.getFirst().id())),
                            new ArrangePackages.Arranged(
                                    "Zbytek",
                                    true,
                                    chapters.stream()
                                            .skip(1)
                                            .map(line -> line.id())
                                            .collect(Collectors.toSet()))));
        });
        plans.draft(cycle);
        as(PLANNER, () -> freeze.freezeDraft(cycle));

        visit(PLANNER, "plans/" + cycle + "/packages");
        assertThat(shown()).contains(text("cycle.phase." + Phase.DRAFTING));
        assertThat(find(TextField.class).all().getFirst().isReadOnly()).isTrue();
        assertThat(find(TextField.class).all().get(1).isReadOnly()).isFalse();

        visit(TOWN, "plans/" + cycle + "/packages");
        assertThat(shown()).contains("1. Obecná");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void aTownsPlanHasNoSuchPage() {
        var town = plans.propose(plans.cycle(BRNO, 1, null));
        visit(TOWN, "plans/" + town + "/text");
        assertThat(shown()).doesNotContain(text("plan.packages.title"));
        visit(TOWN, "plans/" + town + "/packages");
        assertThat(shown()).doesNotContain(text("plan.packages.lead"));
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> last() {
        return (Select<Integer>) find(Select.class).all().getLast();
    }
}
