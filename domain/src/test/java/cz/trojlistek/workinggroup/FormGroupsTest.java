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
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormGroupsTest extends GroupScene {

    @Autowired
    PlanningClock clock;

    @Test
    void BR_103_withoutACoordinationGroupNothingIsEstablished() {
        working("Senioři");

        assertThatThrownBy(() -> establish(""))
                .isInstanceOf(GroupsIncomplete.class)
                .hasMessage("workinggroup.missing.coordination");
        assertThatThrownBy(() -> establish("Chceme začít")).isInstanceOf(GroupsIncomplete.class);
    }

    @Test
    void BR_103_withoutAWorkingGroupNothingIsEstablished() {
        coordination(Side.COMMISSIONER, Side.PROVIDER, Side.USER);

        assertThatThrownBy(() -> establish(""))
                .isInstanceOf(GroupsIncomplete.class)
                .hasMessage("workinggroup.missing.working");
    }

    @Test
    void BR_104_twoSidesAreRefusedAndThreeAreEnough() {
        working("Senioři");
        var coordination = coordination(Side.COMMISSIONER, Side.PROVIDER);

        assertThatThrownBy(() -> establish("")).isInstanceOfSatisfying(TriadIncomplete.class, refused -> {
            assertThat(refused.missing()).containsExactly(Side.USER);
            assertThat(refused.field()).isEqualTo("overrideReason");
        });
        assertThat(as(() -> read.establishment(cycle))).isEmpty();

        admit(coordination, "Zástupce uživatelů 1", Side.USER);
        establish("");
        assertThat(as(() -> read.establishment(cycle)).orElseThrow().missing()).isEmpty();
    }

    @Test
    void theSecondWhoAgreesOnRulesIsToldAndOverwritesNothing() {
        var group = working("Senioři");
        var agreed = new RulesOfProcedure(14, Quorum.TWO_THIRDS, DecisionMajority.CONSENSUS, 2, 6, true, false);
        as(() -> groups.agreeRules(group, 0, agreed));

        assertThatThrownBy(() -> as(() -> groups.agreeRules(group, 0, RulesOfProcedure.USUAL)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class, told -> assertThat(told.now()).containsExactly(agreed.told()));
        assertThat(as(() -> read.get(group)).rules()).isEqualTo(agreed);
        assertThat(trail("RulesAgreed", group)).contains(agreed.told());
    }

    @Test
    void BR_104_aGuestIsNoSideOfTheTriad() {
        working("Senioři");
        var coordination = coordination(Side.COMMISSIONER, Side.PROVIDER);
        as(() -> groups.admit(
                coordination, new NewMember("Zástupce uživatelů 1", "", Side.USER, MemberFunction.GUEST, false, null)));

        assertThatThrownBy(() -> establish("")).isInstanceOf(TriadIncomplete.class);
    }

    @Test
    void BR_104_anOverrideGoesThroughAndItsReasonIsAudited() {
        working("Senioři");
        coordination(Side.COMMISSIONER, Side.PROVIDER);

        establish("Uživatele zastupují prozatím jejich opatrovníci.");

        var decision = as(() -> read.establishment(cycle)).orElseThrow();
        assertThat(decision.missing()).containsExactly(Side.USER);
        assertThat(decision.overrideReason()).isEqualTo("Uživatele zastupují prozatím jejich opatrovníci.");
        assertThat(trail("GroupsEstablished", cycle))
                .isEqualTo("COORDINATOR: " + Trail.fact("missing-sides", Trail.code("workinggroup.side", Side.USER))
                        + ": Uživatele zastupují prozatím jejich opatrovníci.");
    }

    @Test
    void groupsAreEstablishedOnce() {
        working("Senioři");
        coordination(Side.COMMISSIONER, Side.PROVIDER, Side.USER);
        establish("");

        assertThatThrownBy(() -> establish("")).hasMessage("workinggroup.already-established");
    }

    @Test
    void aSecondCoordinationGroupAndATakenNameAreRefused() {
        coordination();
        working("Senioři");

        refuses("kind", () -> groups.found(cycle, GroupKind.COORDINATION, "Další"));
        refuses("name", () -> groups.found(cycle, GroupKind.WORKING, "SENIOŘI"));
    }

    @Test
    void aMethodicalGroupIsOfARegion() {
        refuses("kind", () -> groups.found(cycle, GroupKind.METHODICAL, "Metodická skupina"));
        assertThat(as(() -> groups.kinds(cycle)))
                .containsExactly(GroupKind.WORKING, GroupKind.COORDINATION, GroupKind.MUNICIPAL);

        var regions = cycles.in(TestPeople.SOUTH_MORAVIA, Phase.ORGANISING);
        people.allRolesOf(TestPeople.SOUTH_MORAVIA);
        var planner = TestPeople.login(Role.REGION_PLANNER, TestPeople.SOUTH_MORAVIA);
        var founded = actors.as(planner, () -> groups.found(regions, GroupKind.METHODICAL, "Metodická skupina"));
        assertThat(actors.as(planner, () -> groups.kinds(regions))).contains(GroupKind.METHODICAL);
        assertThat(facts.meetingGroups(regions)).containsExactly(founded);
        assertThat(facts.workingGroups(regions)).isEmpty();
    }

    /** The towns around meet as often as they like; the plan has no chapter of theirs. */
    @Test
    void representativesOfMunicipalitiesAreAGroupWithoutAChapter() {
        var municipal = as(() -> groups.found(cycle, GroupKind.MUNICIPAL, "Zástupci obcí"));
        var login = "starostka." + UUID.randomUUID();
        var person = people.person(login, Role.AUDITOR, TestPeople.BRNO);
        as(() -> groups.admit(
                municipal, new NewMember("Starostka", "", Side.COMMISSIONER, MemberFunction.MEMBER, true, person)));

        assertThat(facts.workingGroups(cycle)).doesNotContain(municipal);
        assertThat(facts.meetingGroups(cycle)).doesNotContain(municipal);
        assertThat(held(login)).contains(new Grant(Role.GROUP_MEMBER, TestPeople.BRNO, municipal));
    }

    @Test
    void ofTwoPeopleFoundingTheSameGroupAtOnceTheSecondIsRefused() throws Exception {
        var both = new CyclicBarrier(2);
        Callable<String> found = () -> {
            both.await(30, TimeUnit.SECONDS);
            try {
                working("Současná");
                return "founded";
            } catch (GroupUnusable refused) {
                return refused.code();
            }
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(found);
            var second = pool.submit(found);
            assertThat(Stream.of(first.get(), second.get()))
                    .containsExactlyInAnyOrder("founded", "workinggroup.name-taken");
        }
    }

    /** Decision 0011. */
    @Test
    void BR_200_aRoleThatFollowsFromAMembershipHasARowOfItsOwnAfterIt() {
        var group = working("Senioři");
        var person = people.person("clenka.seniori." + UUID.randomUUID(), Role.AUDITOR, TestPeople.BRNO);

        var membership = as(() -> groups.admit(
                group, new NewMember("Členka", "Domov", Side.PROVIDER, MemberFunction.MEMBER, true, person)));
        as(() -> groups.release(membership));

        var rows = database.sql("""
                        select action || '|' || subject || '|' || before || '|' || after from audit_entry
                        where subject in (?, ?) and role = 'COORDINATOR' order by id""").params(group, person).query(String.class).list();
        var member = "Senioři\nČlenka, Domov\n" + Trail.code("workinggroup.side", Side.PROVIDER) + ", "
                + Trail.code("workinggroup.function", MemberFunction.MEMBER) + ", " + Trail.word("votes");
        var role = Trail.code("account.role", Role.GROUP_MEMBER) + ", Senioři";
        assertThat(rows)
                .containsExactly(
                        "GroupFounded|" + group + "||" + Trail.code("workinggroup.kind", GroupKind.WORKING)
                                + ", Senioři",
                        "MemberAdmitted|" + group + "||" + member,
                        "RoleGranted|" + person + "||" + role + ", " + Trail.days(clock.today(), null),
                        "MemberReleased|" + group + "|" + member + "|",
                        "RoleEnded|" + person + "|" + role + "|" + Trail.word("ended"));
    }

    @Test
    void nobodyIsAMemberTwice() throws Exception {
        var group = working("Senioři");
        admit(group, "Členka Domova", Side.USER);
        refuses("name", () -> admit(group, "clenka  domova", Side.USER));
        as(() -> groups.admit(
                group, new NewMember("Členka Domova", "Druhý domov", Side.USER, MemberFunction.MEMBER, true, null)));
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> admitting = () -> {
                try {
                    admit(group, "Táž osoba", Side.USER);
                    return true;
                } catch (RuleViolation refused) {
                    return false;
                }
            };
            var admitted = new ArrayList<Boolean>();
            for (var done : pool.invokeAll(List.of(admitting, admitting))) {
                admitted.add(done.get());
            }
            assertThat(admitted).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void BR_107_afterTheGroupsAreEstablishedNobodyComesWithAVote() {
        var group = working("Senioři");
        advance.enter(cycle, Phase.ANALYSING);

        refuses("voting", () -> groups.admit(group, member("Poskytovatel 9", Side.PROVIDER, true)));
        as(() -> groups.admit(group, member("Poskytovatel 9", Side.PROVIDER, false)));
        refuses(
                "voting",
                () -> groups.admit(group, new NewMember("Host", "", Side.PUBLIC, MemberFunction.GUEST, true, null)));
    }

    @Test
    void membershipBringsTheRoleOfTheGroupAndReleaseEndsIt() {
        var group = working("Senioři");
        var person = people.person("manazerka.seniori", Role.AUDITOR, TestPeople.BRNO);
        var membership = as(() -> groups.admit(
                group, new NewMember("Manažerka Senioři", "", Side.PROVIDER, MemberFunction.MANAGER, true, person)));

        assertThat(held("manazerka.seniori")).contains(new Grant(Role.GROUP_MANAGER, TestPeople.BRNO, group));
        refuses(
                "person",
                () -> groups.admit(
                        group, new NewMember("Táž osoba", "", Side.PROVIDER, MemberFunction.MEMBER, true, person)));

        as(() -> groups.release(membership));
        assertThat(held("manazerka.seniori")).hasSize(1);
        assertThat(as(() -> read.balance(group)).members()).isZero();
        assertThatThrownBy(() -> as(() -> groups.release(membership))).hasMessage("workinggroup.already-released");
    }

    @Test
    void theCoordinationGroupBringsItsRoleForTheWholeTerritory() {
        var group = coordination();
        var person = people.person("clen.ks", Role.AUDITOR, TestPeople.BRNO);

        as(() -> groups.admit(
                group, new NewMember("Člen KS", "", Side.COMMISSIONER, MemberFunction.CHAIR, true, person)));

        assertThat(held("clen.ks")).contains(new Grant(Role.COORDINATION_GROUP, TestPeople.BRNO, null));
    }

    @Test
    void onlyWhoManagesGroupsMayAndForOthersElsewhereNothingIsThere() {
        people.allRolesOf(TestPeople.KURIM);
        var group = working("Senioři");

        assertThatThrownBy(() -> actors.as("auditor.6203", () -> groups.found(cycle, GroupKind.WORKING, "Jiná")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        actors.as("coordinator.6209", () -> groups.admit(group, member("Cizí", Side.USER, true))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> read.get(group)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> read.groups(cycle, 0, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> read.get(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void groupsAreFoundedOnlyWhileTheCycleOrganises() {
        var early = cycles.in(TestPeople.BRNO, Phase.OPENING);

        assertThatThrownBy(() -> as(() -> groups.found(early, GroupKind.WORKING, "Brzká")))
                .isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> as(() -> groups.establish(early, ""))).isInstanceOf(WrongPhase.class);
    }
}
