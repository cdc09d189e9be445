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

    @Test
    void tooLongTextsAreRefusedAtTheirField() {
        var group = working("Senioři");
        coordination(Side.COMMISSIONER);

        refuses("name", () -> groups.found(cycle, GroupKind.WORKING, "x".repeat(201)));
        refuses(
                "organisation",
                () -> groups.admit(
                        group, new NewMember("Někdo", "x".repeat(201), Side.USER, MemberFunction.MEMBER, true, null)));
        refuses("overrideReason", () -> groups.establish(cycle, "x".repeat(2001)));
        refuses("invitationLeadDays", () -> groups.agreeLeadTime(group, 0, 61));
        refuses("invitationLeadDays", () -> groups.agreeLeadTime(group, 0, -1));
    }

    @Test
    void markupIsTextLikeAnyOther() {
        var group = working("<script>alert(1)</script>");

        assertThat(as(() -> read.get(group)).name()).isEqualTo("<script>alert(1)</script>");
    }
}
