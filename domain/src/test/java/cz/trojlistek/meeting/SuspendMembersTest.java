package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.MembershipState;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.Side;
import cz.trojlistek.workinggroup.SuspendMembers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member who does not come rests: the group goes on without waiting for them. */
@SuppressWarnings("NullAway.Init")
class SuspendMembersTest extends MeetingScene {

    @Autowired
    SuspendMembers suspending;

    @Autowired
    ReadGroups reading;

    @Test
    void BR_106_whoRestsDoesNotCountForTheQuorum() {
        as(() -> suspending.suspend(members.getLast(), "Třikrát nepřišel bez omluvy."));
        as(() -> suspending.suspend(members.get(10), "Dlouhodobá nemoc."));
        attendedBy(6);

        assertThat(state()).isEqualTo(MeetingState.QUORATE);
        assertThat(as(() -> read.attendance(meeting, 0, 50))).hasSize(10);
        assertThat(as(() -> reading.balance(group)).voting()).isEqualTo(10);
        assertThat(state(members.getLast())).isEqualTo(MembershipState.SUSPENDED);
        assertThat(trail("MemberSuspended", group)).endsWith(": Dlouhodobá nemoc.");
    }

    @Test
    void whoComesBackCountsAgainAndWhatWasHeldMeanwhileStays() {
        var away = members.getLast();
        as(() -> suspending.suspend(away, "Nemoc."));
        attendedBy(7);
        now(START.plusDays(10));
        as(() -> suspending.reinstate(away));

        assertThat(state(away)).isEqualTo(MembershipState.MEMBER);
        assertThat(as(() -> reading.balance(group)).voting()).isEqualTo(12);
        assertThat(as(() -> read.attendance(meeting, 0, 50))).hasSize(11);
        assertThat(as(() -> read.get(meeting)).facts().votingMembers()).isEqualTo(11);
    }

    @Test
    void nobodyRestsTwiceOrComesBackFromNowhere() {
        var member = members.getFirst();
        var guest = admit("Zájemkyně", Side.PUBLIC, MemberFunction.GUEST, false);
        refuses("workinggroup.not-suspended", "membership", () -> suspending.reinstate(member));
        refuses("workinggroup.guest-not-suspended", "membership", () -> suspending.suspend(guest, "Nemoc."));
        refuses("wording.missing", "reason", () -> suspending.suspend(member, " "));
        as(() -> suspending.suspend(member, "Nemoc."));
        refuses("workinggroup.already-suspended", "membership", () -> suspending.suspend(member, "Nemoc."));
        as(() -> groups.release(member));
        refuses("workinggroup.already-released", "membership", () -> suspending.reinstate(member));
        assertThat(state(member)).isEqualTo(MembershipState.ENDED);
    }

    @Test
    void whoLeadsTheGroupLetsAMemberRestAndStrangersFindNobody() {
        people.allRolesOf(TestPeople.KURIM);
        people.inGroup("manazerka.teto", Role.GROUP_MANAGER, TestPeople.BRNO, group);
        people.inGroup("clenka.teto", Role.GROUP_MEMBER, TestPeople.BRNO, group);
        Runnable suspend = () -> suspending.suspend(members.getFirst(), "Nemoc.");

        assertThatThrownBy(() -> actors.as("coordinator.6209", suspend)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as("clenka.teto", suspend)).isInstanceOf(NotAllowed.class);
        actors.as("manazerka.teto", suspend);
        assertThat(state(members.getFirst())).isEqualTo(MembershipState.SUSPENDED);
    }

    private MembershipState state(UUID member) {
        return as(() -> reading.members(group, 0, 50)).stream()
                .filter(row -> row.id().equals(member))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private String trail(String action, UUID subject) {
        return database.sql(
                        "select role || ': ' || reason from audit_entry where action = ? and subject = ? order by id desc limit 1")
                .params(action, subject)
                .query(String.class)
                .single();
    }
}
