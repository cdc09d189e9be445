package cz.trojlistek.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.workinggroup.GroupFacts.MemberFact;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectMembersTest extends GroupScene {

    UUID group;
    UUID member;

    @BeforeEach
    void aMemberWithAVoteAndWithoutAnAccount() {
        group = working("Senioři");
        member = as(() -> groups.admit(group, member("Členka Dommova", Side.PROVIDER, true)));
    }

    @Test
    void BR_200_whatWasWrittenWrongIsPutRightWithOneRowOfTheTrail() {
        var now = new NewMember("Členka Domova", "Domov", Side.USER, MemberFunction.MINUTES_TAKER, true, null);
        correct(0, now);
        correct(1, now);

        assertThat(row()).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Členka Domova");
            assertThat(row.organisation()).isEqualTo("Domov");
            assertThat(row.side()).isEqualTo(Side.USER);
            assertThat(row.function()).isEqualTo(MemberFunction.MINUTES_TAKER);
            assertThat(row.voting()).isTrue();
        });
        assertThat(database.sql("""
                        select before || '|' || after from audit_entry
                        where action = 'MemberCorrected' and subject = ?""").param(group).query(String.class).list())
                .containsExactly("Senioři\nČlenka Dommova\n" + told(Side.PROVIDER, MemberFunction.MEMBER)
                        + "|Senioři\nČlenka Domova, Domov\n" + told(Side.USER, MemberFunction.MINUTES_TAKER));
    }

    private static String told(Side side, MemberFunction function) {
        return Trail.code("workinggroup.side", side) + ", " + Trail.code("workinggroup.function", function) + ", "
                + Trail.word("votes");
    }

    @Test
    void anAddressIsPutRightAndOnlyWhoLeadsOrManagesTheGroupSeesIt() {
        correct(0, reachable("clenka@domov.cz"));
        correct(1, reachable("clenka.domova@domov.cz"));

        assertThat(row().email()).isEqualTo("clenka.domova@domov.cz");
        assertThat(database.sql("""
                        select before || '|' || after from audit_entry
                        where action = 'MemberCorrected' and subject = ? order by id desc limit 1""").param(group).query(String.class).single())
                .contains("\nclenka@domov.cz|", "\nclenka.domova@domov.cz");
        people.allRolesOf(TestPeople.BRNO);
        assertThat(actors.as("auditor.6203", () -> read.members(group, 0, 25)))
                .extracting(MemberRow::email)
                .containsOnly("");
    }

    /** Minutes may say the name of somebody who was a substitute once. */
    @Test
    void BR_109_aSubstituteIsKnownAndSoIsTheOneBefore() {
        correct(0, substituted("Náhradnice První"));
        correct(1, substituted("Náhradnice Druhá"));

        assertThat(row().substitute()).isEqualTo("Náhradnice Druhá");
        assertThat(database.sql("select name from membership_former_name where membership = ?")
                        .param(member)
                        .query(String.class)
                        .list())
                .contains("Náhradnice První");
        assertThat(facts.everybody(List.of(group)).get(group))
                .extracting(MemberFact::name)
                .contains("Náhradnice První", "Náhradnice Druhá");
        assertThat(trailOfChanges()).contains(Trail.fact("substitute", "Náhradnice Druhá"));
        refuses(
                "substitute",
                () -> new NewMember("Host", "", Side.USER, MemberFunction.GUEST, false, null, "", "Náhradnice"));
    }

    private String trailOfChanges() {
        return String.join(
                "\n",
                database.sql("select after from audit_entry where action = 'MemberCorrected' and subject = ?")
                        .param(group)
                        .query(String.class)
                        .list());
    }

    private static NewMember substituted(String by) {
        return new NewMember("Členka Dommova", "", Side.PROVIDER, MemberFunction.MEMBER, true, null, "", by);
    }

    private static NewMember reachable(String email) {
        return new NewMember("Členka Dommova", "", Side.PROVIDER, MemberFunction.MEMBER, true, null, email);
    }

    @Test
    void BR_107_whoGetsAnAccountLaterKeepsVoteAndDaysAndGetsTheRole() {
        var before = row();
        advance.enter(cycle, Phase.ANALYSING);
        var login = "pozdejsi." + UUID.randomUUID();
        var person = people.person(login, Role.AUDITOR, TestPeople.BRNO);

        correct(0, with(MemberFunction.MEMBER, true, person));

        assertThat(row()).satisfies(row -> {
            assertThat(row.id()).isEqualTo(before.id());
            assertThat(row.person()).isEqualTo(person);
            assertThat(row.voting()).isTrue();
            assertThat(row.fromDay()).isEqualTo(before.fromDay());
        });
        assertThat(held(login)).contains(new Grant(Role.GROUP_MEMBER, TestPeople.BRNO, group));
        assertThat(trail("MemberCorrected", group)).contains(Trail.fact("account", login));
        assertThat(actions()).containsExactly("MemberCorrected", "RoleGranted");
    }

    @Test
    void anotherFunctionOrAccountBringsItsRoleAndTakesTheOldOneAway() {
        var login = "spravny." + UUID.randomUUID();
        var wrong = "zamena." + UUID.randomUUID();
        correct(0, with(MemberFunction.MEMBER, true, people.person(wrong, Role.AUDITOR, TestPeople.BRNO)));
        var right = people.person(login, Role.AUDITOR, TestPeople.BRNO);

        correct(1, with(MemberFunction.MEMBER, true, right));
        assertThat(held(wrong)).extracting(Grant::role).containsExactly(Role.AUDITOR);
        assertThat(held(login)).extracting(Grant::role).containsExactlyInAnyOrder(Role.AUDITOR, Role.GROUP_MEMBER);

        correct(2, with(MemberFunction.MANAGER, true, right));
        assertThat(held(login)).extracting(Grant::role).containsExactlyInAnyOrder(Role.AUDITOR, Role.GROUP_MANAGER);

        correct(3, with(MemberFunction.GUEST, false, right));
        assertThat(held(login)).extracting(Grant::role).containsExactly(Role.AUDITOR);
    }

    @Test
    void aRoleThatWasTakenAwayDoesNotComeBackWithACorrectedName() {
        var login = "odebrana." + UUID.randomUUID();
        var person = people.person(login, Role.AUDITOR, TestPeople.BRNO);
        correct(0, with(MemberFunction.MEMBER, true, person));
        database.sql("update role_assignment set ended_at = planning_now() where person = ? and role = 'GROUP_MEMBER'")
                .param(person)
                .update();

        correct(1, new NewMember("Jiné jméno", "", Side.PROVIDER, MemberFunction.MEMBER, true, person));

        assertThat(held(login)).extracting(Grant::role).containsExactly(Role.AUDITOR);
    }

    @Test
    void BR_107_aVoteIsCorrectedOnlyBeforeTheGroupsAreEstablished() {
        correct(0, with(MemberFunction.MEMBER, false, null));
        correct(1, with(MemberFunction.MEMBER, true, null));
        correct(2, with(MemberFunction.GUEST, false, null));
        advance.enter(cycle, Phase.ANALYSING);

        refuses("voting", () -> groups.correct(member, 3, with(MemberFunction.MEMBER, true, null)));
        assertThat(row().voting()).isFalse();
    }

    /** Minutes written before may still say the name that was corrected. */
    @Test
    void BR_109_theNameThatStoodThereBeforeIsStillOneOfTheGroup() {
        correct(0, new NewMember("Členka Domova", "", Side.PROVIDER, MemberFunction.MEMBER, true, null));
        correct(1, new NewMember("Členka Domova", "", Side.USER, MemberFunction.MEMBER, true, null));

        assertThat(facts.everybody(List.of(group)).get(group))
                .containsExactlyInAnyOrder(
                        new MemberFact(member, "Členka Domova", Side.USER, true),
                        new MemberFact(member, "Členka Dommova", Side.USER, true));
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherOverwritesNothing() {
        correct(0, new NewMember("Členka Domova", "", Side.PROVIDER, MemberFunction.MEMBER, true, null));

        assertThatThrownBy(() -> correct(0, with(MemberFunction.MEMBER, true, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(row().name()).isEqualTo("Členka Domova");
    }

    @Test
    void anAccountIsInAGroupOnceAndWhoHasLeftIsNotCorrected() {
        var person = people.person("jednou." + UUID.randomUUID(), Role.AUDITOR, TestPeople.BRNO);
        as(() -> groups.admit(group, new NewMember("Táž osoba", "", Side.USER, MemberFunction.MEMBER, true, person)));
        refuses("person", () -> groups.correct(member, 0, with(MemberFunction.MEMBER, true, person)));

        as(() -> groups.release(member));
        assertThatThrownBy(() -> correct(1, with(MemberFunction.MEMBER, true, null)))
                .hasMessage("workinggroup.already-released");
    }

    @Test
    void onlyWhoManagesGroupsCorrectsAndOnlyUntilThePlanIsInForce() {
        people.allRolesOf(TestPeople.KURIM);
        var now = with(MemberFunction.MEMBER, true, null);

        assertThatThrownBy(() -> actors.as("auditor.6203", () -> groups.correct(member, 0, now)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> groups.correct(member, 0, now)))
                .isInstanceOf(NotFound.class);

        advance.enter(cycle, Phase.IN_FORCE);
        assertThatThrownBy(() -> correct(0, now)).isInstanceOf(WrongPhase.class);
    }

    private static NewMember with(MemberFunction function, boolean voting, @Nullable UUID person) {
        return new NewMember("Členka Dommova", "", Side.PROVIDER, function, voting, person);
    }

    private void correct(int seenVersion, NewMember now) {
        as(() -> groups.correct(member, seenVersion, now));
    }

    private MemberRow row() {
        return as(() -> read.members(group, 0, 25)).stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** What the coordinator has done since the member was admitted. */
    private List<String> actions() {
        return database.sql("""
                        select action from audit_entry where role = 'COORDINATOR' and id > (
                            select max(id) from audit_entry where action = 'MemberAdmitted' and subject = ?)
                        order by id""").param(group).query(String.class).list();
    }
}
