package cz.trojlistek.remark.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class RemarksViewTest extends FormTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    static final String CLERK = TestPeople.login(Role.COUNCIL_CLERK, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    WritePlan write;

    UUID cycle;
    UUID prose;

    @BeforeEach
    void aParagraph() {
        cycle = plans.proposing(BRNO, 1);
        prose = as(
                COORDINATOR,
                () -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.TEXT, "Poradna pomáhá.", null));
    }

    @Test
    void thePieceLeadsToItsRemarksWhereOneIsWrittenAnsweredAndResolved() {
        as(COORDINATOR, () -> UI.getCurrent().navigate("plans/" + cycle + "/text"));
        assertThat(find(Anchor.class).withText(text("remark.say")).all())
                .extracting(Anchor::getHref)
                .contains(RemarksView.of(cycle, prose));

        page(COORDINATOR, "element=" + prose);
        assertThat(Seen.now()).contains("Poradna pomáhá.", text("remark.none"));
        as(COORDINATOR, () -> {
            fill(TextArea.class, quote(), "Poradna chybí");
            fill(TextArea.class, text("remark.text"), "Kde <b>přesně</b>?");
            press(text("remark.write"));
        });
        assertThat(complaint(TextArea.class, quote())).isEqualTo(text("remark.quote-not-found"));
        as(COORDINATOR, () -> {
            fill(TextArea.class, quote(), "Poradna");
            press(text("remark.write"));
        });
        assertThat(Seen.now()).contains("Kde <b>přesně</b>?");

        as(COORDINATOR, () -> {
            fill(TextArea.class, text("remark.reply.text"), "V centru.");
            press(text("remark.reply"));
        });
        assertThat(Seen.now()).contains("V centru.");
        as(COORDINATOR, () -> press(text("remark.resolve")));
        assertThat(Seen.now()).doesNotContain("V centru.");
        page(COORDINATOR, "which=RESOLVED");
        assertThat(Seen.now()).contains("V centru.", text("remark.reopen"));
    }

    @Test
    void whoOnlyReadsSeesNoFormAndWhatIsNoAddressIsAbsent() {
        page(CLERK, "element=" + prose);
        assertThat(find(TextArea.class).all()).isEmpty();
        for (var wrong : new String[] {"which=SOME", "element=7"}) {
            page(COORDINATOR, wrong);
            assertThat(find(RemarksView.class).all()).as(wrong).isEmpty();
        }
        page(COORDINATOR, "element=" + UUID.randomUUID());
        assertThat(Seen.now()).contains(Seen.plain(text("remark.gone")));
    }

    private void page(String login, String query) {
        as(
                login,
                () -> UI.getCurrent().navigate("plans/" + cycle + "/text/remarks", QueryParameters.fromString(query)));
    }

    private static String quote() {
        return text("remark.quote") + " (" + text("form.optional") + ")";
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
