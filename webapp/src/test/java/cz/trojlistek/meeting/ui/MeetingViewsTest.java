package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MeetingState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingViewsTest extends MeetingStage {

    @Test
    void aMeetingTellsEverythingAboutItself() {
        approved();
        visit("meetings/" + meeting, COORDINATOR);

        assertThat(find(H1.class).single().getText()).isEqualTo("Setkání: úterý 14.\u00a010.\u00a02008, 14.00");
        assertThat(page())
                .contains("Dům seniorů")
                .contains("Přítomno 3\u00a0z\u00a04 členů")
                .contains("Schvaluje se SWOT <script>")
                .contains("<b>změnu</b>")
                .contains("Doplnit údaje")
                .contains("Zápis schválen");
        assertThat(find(Button.class).withText("Přesunout setkání").exists()).isFalse();
    }

    @Test
    void aPlannedMeetingIsMovedInADialogThatSaysWhatIsWrong() {
        planned();
        visit("meetings/" + meeting, COORDINATOR);
        pressed("Přesunout setkání");
        fill(DateTimePicker.class, "Kdy", START.minusYears(1));
        pressed("Přesunout setkání");
        assertThat(complaint(DateTimePicker.class, "Kdy")).contains("budoucnu");

        fill(DateTimePicker.class, "Kdy", START.plusDays(1));
        pressed("Přesunout setkání");

        assertThat(find(H1.class).single().getText()).contains("15.\u00a010.\u00a02008");
    }

    @Test
    void BR_105_whoMovesAnInvitedMeetingLateIsAskedForAReason() {
        invited();
        now(START.minusDays(2));
        visit("meetings/" + meeting, COORDINATOR);
        pressed("Přesunout setkání");
        fill(DateTimePicker.class, "Kdy", START.plusDays(1));
        pressed("Přesunout setkání");
        assertThat(complaint(TextArea.class, "Naléhavý důvod")).contains("naléhavý důvod");

        fill(TextArea.class, "Naléhavý důvod", "Předseda onemocněl.");
        pressed("Přesunout setkání");
        assertThat(Seen.now()).contains("15. 10. 2008", "Předseda onemocněl.");
    }

    @Test
    void whoMovesAMeetingSecondIsToldWhatStandsAndKeepsWhatWasTyped() {
        planned();
        visit("meetings/" + meeting, COORDINATOR);
        pressed("Přesunout setkání");
        fill(DateTimePicker.class, "Kdy", START.plusDays(2));
        as(COORDINATOR, () -> hold.move(meeting, 0, START.plusDays(1), "Knihovna", ""));
        pressed("Přesunout setkání");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Mezitím to změnil někdo jiný.", "15.\u00a010.\u00a02008", "Knihovna");
        assertThat(field(DateTimePicker.class, "Kdy").getValue()).isEqualTo(START.plusDays(2));
        pressed("Přesunout setkání");

        assertThat(find(H1.class).single().getText()).contains("16.\u00a010.\u00a02008");
    }

    @Test
    void aMeetingIsCancelledWithAReasonThatItsPageTells() {
        invited();
        visit("meetings/" + meeting, COORDINATOR);
        pressed("Zrušit setkání");
        pressed("Zrušit setkání");
        assertThat(complaint(TextArea.class, "Důvod zrušení")).isNotEmpty();

        fill(TextArea.class, "Důvod zrušení", "Nemoc ve <b>skupině</b>.");
        pressed("Zrušit setkání");

        assertThat(page())
                .contains("zrušené")
                .contains("Nemoc ve <b>skupině</b>.")
                .contains("Zrušeno");
        assertThat(find(Button.class).withText("Zrušit setkání").exists()).isFalse();
        assertThat(find(Button.class).withText("Přesunout setkání").exists()).isFalse();
    }

    @Test
    void BR_111_theGroupAndThePlanTellHowOftenTheyMeet() {
        held();
        visit("groups/" + group, COORDINATOR);
        assertThat(page()).contains("Celkem 1\u00a0setkání.").contains("Napsat zápis");

        visit("plans/" + cycle + "/groups", COORDINATOR);
        assertThat(page()).contains("Počet setkání podle skupin");
    }

    @Test
    void aFurtherMeetingGoesItsOwnWayToPublishedMinutes() {
        planned();
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START.plusDays(7)), "Radnice"))
                .getFirst();

        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Mimořádné setkání"), ""));
        now(START.plusDays(7).plusHours(1));
        as(COORDINATOR, () -> {
            hold.recordAttendance(meeting, Set.copyOf(members), 0);
            hold.recordDecisions(meeting, List.of());
            hold.writeMinutes(meeting, "Text", List.of());
            hold.approveMinutes(meeting);
            hold.publishMinutes(meeting, read.publicDraft(meeting));
        });

        assertThat(state()).isEqualTo(MeetingState.PUBLISHED);
    }

    @Test
    void theWorkbenchListsTheGroupsAndTheirNextMeetings() {
        people.inGroup("clenka.senioru", Role.GROUP_MEMBER, TestPeople.BRNO, group);
        visit("groups", "clenka.senioru");
        assertThat(page()).contains("Žádné setkání není naplánované").contains("Senioři");

        planned();
        visit("groups", "clenka.senioru");
        assertThat(page()).contains("úterý 14.\u00a010.\u00a02008, 14.00").contains("Dům seniorů");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Skupiny a setkání");
    }

    @Test
    void theNextMeetingListsWhatIsLeftToDoAndTicksItOff() {
        approved();
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START.plusDays(28)), "Radnice"))
                .getFirst();
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(page()).contains("Co zbývá z minulých setkání").contains("Doplnit údaje");
        pressed("Hotovo a ověřeno");

        assertThat(page()).doesNotContain("Doplnit údaje").contains("jsou hotové");
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(page()).doesNotContain("Co zbývá");
    }

    @Test
    void whoWritesTheAgendaSeesWhatIsLeftToDo() {
        approved();
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START.plusDays(28)), "Radnice"))
                .getFirst();

        open("meeting.sendInvitation");

        assertThat(find(Section.class).all())
                .anyMatch(part -> part.getElement().getTextRecursively().contains("Doplnit údaje"));
    }

    @Test
    void englishGuestsReadEnglish() {
        planned();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        visit("meetings/" + meeting, COORDINATOR);

        assertThat(page()).contains("Planned").contains("Not sent yet");
    }

    @Test
    void whoIsElsewhereFindsNoMeeting() {
        people.allRolesOf(TestPeople.KURIM);
        planned();

        for (var address : new String[] {"meetings/" + meeting, "meetings/nonsense"}) {
            visit(address, "coordinator.6209");
            assertThat(find(H1.class).single().getText()).contains("není, nebo ji nevidíte");
        }
    }

    private static String page() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively();
    }
}
