package cz.trojlistek.plan.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.Purpose;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadPublished;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Each form of the plan: what happens when all is well, when a rule says no, and when it is somebody else's. */
@HouseAtRest
@WithMockUser
@SuppressWarnings("NullAway.Init")
class PlanFormsTest extends SpringBrowserlessTest {

    @Autowired
    TestPlans plans;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext beans;

    @Autowired
    ReadPlan read;

    @Autowired
    ReadPublished published;

    @Autowired
    WritePlan write;

    @Autowired
    PlanFacts facts;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

    int done;

    @Test
    void theCoordinationGroupSetsVisionAndPriorities() {
        var cycle = plans.proposing(BRNO, 1);
        open(SetSystemPrioritiesForm.class, Role.COORDINATION_GROUP, cycle, null);
        area("plan.vision").setValue("Vize");
        area("plan.system-priorities").setValue(" \n");
        click(Role.COORDINATION_GROUP, "task.communityPlan.setSystemPriorities.action");
        assertThat(area("plan.system-priorities").isInvalid()).isTrue();
        assertThat(area("plan.vision").getValue()).isEqualTo("Vize");
        assertThat(done).isZero();

        area("plan.system-priorities").setValue("Dostupnost\n\nKvalita");
        click(Role.COORDINATION_GROUP, "task.communityPlan.setSystemPriorities.action");
        assertThat(done).isEqualTo(1);
        assertThat(as(Role.COORDINATOR, () -> read.outline(cycle, 0)))
                .extracting(PlanLine::wording)
                .startsWith("Vize", "Dostupnost", "Kvalita");
    }

    @Test
    void aChapterIsHandedOverWhenNothingIsMissing() {
        var cycle = plans.proposing(BRNO, 1);
        var chapter = plans.chapters(cycle).getFirst();
        open(WriteChapterForm.class, Role.COORDINATOR, cycle, chapter.groupId());
        click(Role.COORDINATOR, "task.communityPlan.writeChapter.action");
        assertThat(done).isZero();

        plans.priority(cycle, chapter.id(), "Priorita");
        click(Role.COORDINATOR, "task.communityPlan.writeChapter.action");
        assertThat(done).isEqualTo(1);
    }

    @Test
    void aChapterIsReturnedWithAReasonOrAccepted() {
        var cycle = plans.proposing(BRNO, 1);
        var chapter = plans.chapters(cycle).getFirst();
        var group = Objects.requireNonNull(chapter.groupId());
        plans.priority(cycle, chapter.id(), "<script>alert(1)</script>");
        submit(group);
        open(ReviewChapterForm.class, Role.COORDINATOR, cycle, group);
        click(Role.COORDINATOR, "plan.chapter.return");
        assertThat(area("plan.reason").isInvalid()).isTrue();
        assertThat(done).isZero();

        area("plan.reason").setValue("Chybí zdroje.");
        click(Role.COORDINATOR, "plan.chapter.return");
        assertThat(done).isEqualTo(1);
        assertThat(as(Role.COORDINATOR, () -> read.chapter(group)).returnedBecause())
                .isEqualTo("Chybí zdroje.");

        submit(group);
        click(Role.COORDINATOR, "task.communityPlan.reviewChapter.action");
        assertThat(done).isEqualTo(2);
        assertThat(facts.chapterAccepted(group)).isTrue();
    }

    @Test
    void aDraftIsFrozenOnlyWhenItIsComplete() {
        var cycle = plans.drafting(BRNO, 1);
        var chapter = plans.chapters(cycle).getFirst();
        var orphan = as(Role.COORDINATOR, () -> write.add(chapter.id(), ElementKind.PRIORITY, "Bez ukazatele", null));
        open(FreezeDraftForm.class, Role.COORDINATOR, cycle, null);
        click(Role.COORDINATOR, "task.communityPlan.freezeDraft.action");
        assertThat(done).isZero();

        actors.as(login(Role.COORDINATOR, BRNO), () -> write.remove(orphan));
        click(Role.COORDINATOR, "task.communityPlan.freezeDraft.action");
        assertThat(done).isEqualTo(1);
        assertThat(facts.findLatestVersion(cycle).orElseThrow().purpose()).isEqualTo(Purpose.CONSULTATION);
    }

    @Test
    void theFinalWordingIsFrozenAndPublished() {
        var cycle = plans.drafting(BRNO, 1);
        advance.enter(cycle, Phase.FINALISING);
        open(FinalisePlanForm.class, Role.COORDINATOR, cycle, null);
        click(Role.COORDINATOR, "task.communityPlan.finalisePlan.action");
        assertThat(facts.findLatestVersion(cycle).orElseThrow().purpose()).isEqualTo(Purpose.FINAL);

        advance.enter(cycle, Phase.PUBLISHING);
        UI.getCurrent().removeAll();
        open(PublishPlanForm.class, Role.COORDINATOR, cycle, null);
        var day = find(DatePicker.class).single();
        day.setValue(clock.today().minusDays(1));
        click(Role.COORDINATOR, "task.communityPlan.publishPlan.action");
        assertThat(day.isInvalid()).isTrue();
        assertThat(done).isEqualTo(1);
        day.setValue(clock.today());
        click(Role.COORDINATOR, "task.communityPlan.publishPlan.action");
        assertThat(published.get(cycle).effectiveFrom()).isEqualTo(clock.today());
        assertThat(advance.get(cycle).actionPlansFrom()).isEqualTo(2021);
    }

    @Test
    void BR_118_whoPublishesSaysThatTheFirstActionPlanIsPartOfThePlan() {
        var cycle = plans.drafting(BRNO, 1);
        advance.enter(cycle, Phase.FINALISING);
        open(FinalisePlanForm.class, Role.COORDINATOR, cycle, null);
        click(Role.COORDINATOR, "task.communityPlan.finalisePlan.action");
        advance.enter(cycle, Phase.PUBLISHING);
        UI.getCurrent().removeAll();
        open(PublishPlanForm.class, Role.COORDINATOR, cycle, null);
        find(Checkbox.class).single().setValue(true);
        click(Role.COORDINATOR, "task.communityPlan.publishPlan.action");
        assertThat(advance.get(cycle).actionPlansFrom()).isEqualTo(2022);
    }

    @Test
    void elsewhereEveryFormIsAbsent() {
        plans.cycle(KURIM, 1, null);
        var cycle = plans.proposing(BRNO, 1);
        var group = plans.chapters(cycle).getFirst().groupId();

        absent(SetSystemPrioritiesForm.class, cycle, null);
        absent(WriteChapterForm.class, cycle, group);
        absent(ReviewChapterForm.class, cycle, group);
        absent(FreezeDraftForm.class, cycle, null);
        absent(FinalisePlanForm.class, cycle, null);
        absent(PublishPlanForm.class, cycle, null);
    }

    private <F extends Component & TaskForm> void absent(Class<F> form, UUID cycle, @Nullable UUID element) {
        assertThatThrownBy(() -> open(form, login(Role.COORDINATOR, KURIM), cycle, element))
                .isInstanceOf(NotFound.class);
    }

    private <F extends Component & TaskForm> void open(Class<F> form, Role role, UUID cycle, @Nullable UUID element) {
        open(form, login(role, BRNO), cycle, element);
    }

    private <F extends Component & TaskForm> void open(
            Class<F> form, String login, UUID cycle, @Nullable UUID element) {
        var task = new OpenTask("1", "communityPlan.some", cycle, element, cycle, BRNO, element);
        actors.as(login, () -> UI.getCurrent().add(beans.getBean(form).show(task, () -> done++)));
    }

    private void click(Role role, String key) {
        actors.as(
                login(role, BRNO),
                () -> test(find(Button.class).withText(text(key)).single()).click());
    }

    private TextArea area(String key) {
        return find(TextArea.class).all().stream()
                .filter(one -> one.getLabel().startsWith(text(key)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private void submit(UUID group) {
        actors.as(login(Role.COORDINATOR, BRNO), () -> write.submitChapter(group));
    }

    private <T> T as(Role role, Supplier<T> steps) {
        return plans.as(role, BRNO, steps);
    }

    private static String login(Role role, TerritoryPath place) {
        return TestPeople.login(role, place);
    }
}
