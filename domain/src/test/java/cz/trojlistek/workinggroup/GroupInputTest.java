package cz.trojlistek.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupInputTest extends GroupScene {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "půl \ud83d", "\u202Eobráceně"})
    void unusableNamesAreRefusedAtTheirField(String name) {
        var group = working("Senioři");

        refuses("name", () -> groups.found(cycle, GroupKind.WORKING, name));
        refuses("name", () -> groups.admit(group, member(name, Side.USER, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nesmysl",
                "a@b",
                "a@@b.cz",
                "a..b@obec.cz",
                ".a@obec.cz",
                "jméno@obec.cz",
                "a@obec.cz\r\nBcc: cizi@obec.cz",
                "Paní <a@obec.cz>",
                "a@-obec.cz",
                "a@obec.cz, b@obec.cz",
                "a@obec.cz\u0000",
            })
    void anAddressNoServerWouldTakeIsRefusedAtItsField(String email) {
        var group = working("Senioři");

        refuses("email", () -> groups.admit(group, reachable(email)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " jmeno.prijmeni+skupina@socialni-odbor.obec.cz ", "o'brien_1@a.b.museum"})
    void anAddressMayBeThereOrNot(String email) {
        var group = working("Senioři");
        as(() -> groups.admit(group, reachable(email)));

        assertThat(as(() -> read.members(group, 0, 25)).getFirst().email()).isEqualTo(email.strip());
    }

    private static NewMember reachable(String email) {
        return new NewMember("Někdo", "", Side.USER, MemberFunction.MEMBER, true, null, email);
    }

    @Test
    @SuppressWarnings("NullAway") // what nobody has chosen
    void tooLongTextsAreRefusedAtTheirField() {
        var group = working("Senioři");
        coordination(Side.COMMISSIONER);

        refuses("name", () -> groups.found(cycle, GroupKind.WORKING, "x".repeat(201)));
        refuses(
                "organisation",
                () -> groups.admit(
                        group, new NewMember("Někdo", "x".repeat(201), Side.USER, MemberFunction.MEMBER, true, null)));
        refuses("email", () -> groups.admit(group, reachable("a".repeat(250) + "@b.cz")));
        refuses("overrideReason", () -> groups.establish(cycle, "x".repeat(2001)));
        refuses("invitationLeadDays", () -> agree(61, Quorum.MAJORITY, DecisionMajority.OF_ALL, 1, 0));
        refuses("invitationLeadDays", () -> agree(-1, Quorum.MAJORITY, DecisionMajority.OF_ALL, 1, 0));
        refuses("quorum", () -> agree(7, null, DecisionMajority.OF_ALL, 1, 0));
        refuses("decisionMajority", () -> agree(7, Quorum.NONE, null, 1, 0));
        refuses("guestMeetings", () -> agree(7, Quorum.NONE, DecisionMajority.OF_ALL, 13, 0));
        refuses("yearlyMeetings", () -> agree(7, Quorum.NONE, DecisionMajority.OF_ALL, 1, -1));
    }

    @Test
    void markupIsTextLikeAnyOther() {
        var group = working("<script>alert(1)</script>");

        assertThat(as(() -> read.get(group)).name()).isEqualTo("<script>alert(1)</script>");
    }

    private void agree(int lead, Quorum quorum, DecisionMajority majority, int asGuest, int aYear) {
        groups.agreeRules(
                cycle,
                0,
                new RulesOfProcedure(
                        lead, quorum, majority, asGuest, aYear, false, false)); // refused before it is looked for
    }
}
