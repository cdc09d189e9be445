package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.Seen;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The agenda in the form of the invitation, in that of decisions and on the meeting's page. */
class AgendaFormTest extends MeetingStage {

    @Test
    void BR_109_whoInvitesAnOpenGroupIsToldThatTopicsArePublished() {
        planned();
        open("meeting.sendInvitation");
        assertThat(Seen.now()).doesNotContain("Přijít může kdokoli");
        as(
                COORDINATOR,
                () -> groups.agreeRules(
                        group,
                        0,
                        new RulesOfProcedure(7, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, false, true)));
        open("meeting.sendInvitation");
        assertThat(Seen.now()).contains("Přijít může kdokoli", "zveřejní na portálu");
    }

    @Test
    void anInvitationWithItsAgendaGoesOut() {
        planned();
        open("meeting.sendInvitation");
        fill(TextField.class, "Bod", "Zahájení");
        fill(IntegerField.class, "Kolik minut", 20);
        pressed("Přidat bod");
        fill(TextField.class, "Bod", "SWOT");
        fill(TextField.class, "Kdo předkládá", "Koordinátorka");
        fill(IntegerField.class, "Kolik minut", 75);
        fill(TextField.class, "Podklad na webu", "javascript:alert(1)");
        fill(TextArea.class, "Návrh rozhodnutí", "Skupina schvaluje <b>SWOT</b>.");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Dohromady 95\u00a0minut, konec asi v\u00a015.35.");
        pressed("Pozvat skupinu");
        assertThat(complaint(TextField.class, "Podklad na webu")).contains("https://");
        assertThat(field(TextField.class, "Podklad na webu").getValue()).isEqualTo("javascript:alert(1)");
        assertThat(done).isFalse();

        fill(TextField.class, "Podklad na webu", "https://mesto.example/swot.pdf");
        pressed("Pozvat skupinu");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.get(meeting)).agenda())
                .containsExactly(
                        new AgendaItem("Zahájení", "", 20, "", ""),
                        new AgendaItem(
                                "SWOT",
                                "Koordinátorka",
                                75,
                                "https://mesto.example/swot.pdf",
                                "Skupina schvaluje <b>SWOT</b>."));
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now()).contains("Koordinátorka, 75 min", "Skupina schvaluje <b>SWOT</b>.", "konec asi v 15.35");
        assertThat(find(Anchor.class)
                        .withText("https://mesto.example/swot.pdf")
                        .single()
                        .getElement()
                        .getAttribute("rel"))
                .contains("noopener");
    }

    @Test
    void itemsOfAnAgendaAreReorderedByTheirButtons() {
        planned();
        open("meeting.sendInvitation");
        fill(TextField.class, "Bod", "SWOT");
        pressed("Přidat bod");
        fill(TextField.class, "Bod", "Zahájení");
        assertThat(ways("Posunout výš")).extracting(Button::isEnabled).containsExactly(false, true);
        assertThat(ways("Posunout níž")).extracting(Button::isEnabled).containsExactly(true, false);
        assertThat(ways("Posunout výš"))
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactly("Posunout výš: Program 1", "Posunout výš: Program 2");

        pressed("Posunout výš");
        assertThat(ways("Posunout výš")).extracting(Button::isEnabled).containsExactly(false, true);
        pressed("Pozvat skupinu");

        assertThat(as(COORDINATOR, () -> read.get(meeting)).agenda())
                .extracting(AgendaItem::title)
                .containsExactly("Zahájení", "SWOT");
    }

    @Test
    void theAgendaOfAnInvitedMeetingIsChangedOnItsPageUntilItBegins() {
        planned();
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(ways("Změnit program")).isEmpty();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení", "SWOT"), ""));
        visit("meetings/" + meeting, "auditor.6203");
        assertThat(ways("Změnit program")).isEmpty();

        visit("meetings/" + meeting, COORDINATOR);
        pressed("Změnit program");
        assertThat(find(TextField.class).withCaption("Bod").all())
                .extracting(TextField::getValue)
                .containsExactly("Zahájení", "SWOT");
        pressed("Změnit program a dát vědět");
        assertThat(Seen.now()).contains("Program je stejný jako dosud");
        pressed("Přidat bod");
        fill(TextField.class, "Bod", "Rozpočet");
        pressed("Změnit program a dát vědět");

        assertThat(Seen.in(find(MeetingView.class).single())).contains("Rozpočet");
        now(START);
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(ways("Změnit program")).isEmpty();
    }

    private List<Button> ways(String words) {
        return find(Button.class).withText(words).all();
    }

    @Test
    void aProposedDecisionStandsInTheFormOfDecisions() {
        planned();
        as(
                COORDINATOR,
                () -> hold.sendInvitation(
                        meeting, List.of(new AgendaItem("SWOT", "", 0, "", "Skupina schvaluje SWOT.")), ""));
        now(START.plusHours(2));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
        open("meeting.recordDecisions");

        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo("Skupina schvaluje SWOT.");
    }
}
