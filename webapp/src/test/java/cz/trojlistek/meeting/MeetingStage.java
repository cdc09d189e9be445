package cz.trojlistek.meeting;

import com.vaadin.flow.component.UI;
import cz.trojlistek.FormTest;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.WholeHouse;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Today is 1 October 2008; four seniors with a vote are a group that has not planned a meeting yet. */
@WholeHouse
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
public abstract class MeetingStage extends FormTest {

    protected static final String COORDINATOR = "coordinator.6203";
    protected static final LocalDateTime START = LocalDateTime.of(2008, 10, 14, 14, 0);

    @Autowired
    protected TestCycles cycles;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected AdvanceCycle advance;

    @Autowired
    protected FormGroups groups;

    @Autowired
    protected HoldMeetings hold;

    @Autowired
    protected ReadMeetings read;

    protected UUID cycle;
    protected UUID group;
    protected UUID meeting;
    protected final List<UUID> members = new ArrayList<>();

    @BeforeEach
    void anEstablishedGroup() {
        now(LocalDate.of(2008, 10, 1).atTime(9, 0));
        cycle = cycles.organised(TestPeople.BRNO);
        as(COORDINATOR, () -> {
            var coordination = groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina");
            Side.TRIAD.forEach(side -> admit(coordination, "Zástupce " + side, side));
            group = groups.found(cycle, GroupKind.WORKING, "Senioři");
            for (int i = 1; i <= 4; i++) {
                members.add(admit(group, "Zástupce uživatelů " + i, Side.USER));
            }
            groups.establish(cycle, "");
        });
        advance.enter(cycle, Phase.ANALYSING); // a process has been there already, then nothing changes
    }

    private UUID admit(UUID to, String name, Side side) {
        return groups.admit(to, new NewMember(name, "", side, MemberFunction.MEMBER, true, null));
    }

    protected void planned() {
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START), "Dům seniorů"))
                .getFirst();
    }

    protected void invited() {
        planned();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení", "SWOT"), ""));
        now(START.plusHours(2));
    }

    protected void attendedBy(int count) {
        invited();
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members.subList(0, count)), 3));
    }

    protected void held() {
        attendedBy(3);
        as(
                COORDINATOR,
                () -> hold.recordDecisions(meeting, List.of(new NewDecision("Schvaluje se SWOT <script>", 2, 1, 0))));
    }

    protected void minuted() {
        held();
        as(
                COORDINATOR,
                () -> hold.writeMinutes(
                        meeting,
                        "Zástupce uživatelů 1 navrhl <b>změnu</b>.",
                        List.of(new NewActionItem(
                                "Doplnit údaje", "Zástupce uživatelů 2", LocalDate.of(2008, 11, 1)))));
    }

    protected void approved() {
        minuted();
        as(COORDINATOR, () -> hold.approveMinutes(meeting));
    }

    protected MeetingState state() {
        return as(COORDINATOR, () -> read.get(meeting)).facts().state();
    }

    protected void open(String step) {
        as(COORDINATOR, () -> open(step, meeting, null, cycle));
    }

    protected void visit(String address, String login) {
        as(login, () -> UI.getCurrent().navigate(address));
    }

    protected void pressed(String words) {
        as(COORDINATOR, () -> press(words));
    }
}
