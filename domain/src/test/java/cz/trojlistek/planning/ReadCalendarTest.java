package cz.trojlistek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.trojlistek.OwnRegionTest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.ReadyDossier;
import cz.trojlistek.approval.Result;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.planning.ReadCalendar.Asked;
import cz.trojlistek.planning.ReadCalendar.Entry;
import cz.trojlistek.planning.ReadCalendar.Kind;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.territory.Tier;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What happens when in the plans of a territory and of those above it, for who asks. */
@Import({ApprovalScene.class, ReadyDossier.class})
@SuppressWarnings("NullAway.Init")
class ReadCalendarTest extends OwnRegionTest {

    @Autowired
    ReadCalendar calendar;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    ConductCycle conduct;

    @Autowired
    Actors actors;

    @Autowired
    FormGroups groups;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    RequestSubmissions submissions;

    @Autowired
    ApprovalScene scene;

    final String coordinator = TestPeople.login(Role.COORDINATOR, town);
    final String planner = TestPeople.login(Role.REGION_PLANNER, region);
    LocalDate today;

    @BeforeEach
    void everybodyIsThere() {
        people.allRolesOf(region);
        people.allRolesOf(town);
        today = clock.today();
    }

    @Test
    void aCoordinatorSeesTheOwnPlanAndTheRegionsButOfNeighboursOnlyWhatIsPublic() {
        var own = cycles.in(town, Phase.OPENING);
        var above = cycles.in(region, Phase.OPENING);
        var beside = cycles.in(neighbour, Phase.CONSULTATION);
        consultation(beside, neighbour);

        assertThat(year(coordinator, town, null)).extracting(Entry::cycle).contains(own, above);
        assertThat(year(coordinator, town, null)).extracting(Entry::cycle).doesNotContain(beside);
        assertThat(year(coordinator, district, null))
                .filteredOn(entry -> entry.cycle().equals(beside))
                .extracting(Entry::kind, Entry::readable)
                .containsExactly(tuple(Kind.CONSULTATION, false));
        assertThat(year(planner, region, null))
                .filteredOn(entry -> entry.cycle().equals(beside))
                .extracting(Entry::kind)
                .contains(Kind.PHASE, Kind.CONSULTATION);
    }

    @Test
    void whoHasNoRoleThereSeesWhatIsPublic() {
        var own = cycles.in(town, Phase.CONSULTATION);
        consultation(own, town);
        people.person("cizi." + letters, Role.COORDINATOR, TestPeople.CHOMUTOV);

        assertThat(year("cizi." + letters, town, null))
                .extracting(Entry::kind, Entry::readable)
                .containsExactly(tuple(Kind.CONSULTATION, false));
    }

    @Test
    void meetingsAndDeadlinesAreThereWithTheirNames() {
        var own = cycles.organised(town);
        var group = actors.as(coordinator, () -> groups.found(own, GroupKind.WORKING, "Senioři"));
        advance.enter(own, Phase.ANALYSING);
        actors.as(
                coordinator,
                () -> meetings.plan(group, List.of(today.plusDays(9).atTime(LocalTime.of(14, 0))), "Úřad"));
        var above = cycles.in(region, Phase.ANALYSING);
        actors.as(planner, () -> submissions.request(above, today.plusDays(20), ""));

        assertThat(at(coordinator, town, today.plusDays(9)))
                .filteredOn(entry -> entry.kind() == Kind.MEETING)
                .extracting(Entry::label)
                .containsExactly("Senioři");
        assertThat(at(coordinator, town, today.plusDays(20)))
                .filteredOn(entry -> entry.kind() == Kind.SUBMISSION)
                .extracting(Entry::cycle)
                .containsExactly(above);
        assertThat(at(coordinator, town, today.plusDays(8)))
                .extracting(Entry::kind)
                .containsOnly(Kind.PHASE);
    }

    @Test
    void whatDistrictsOwnersAndOutputsAreDueIsThere() {
        var cycle = cycles.in(region, Phase.ANALYSING);
        actors.as(planner, () -> conduct.addMilestone(cycle, new NewMilestone("Katalog služeb", today.plusDays(11))));
        database.sql("""
                        insert into working_group (id, cycle, territory, kind, district, name, invitation_lead_days, quorum,
                            decision_majority, guest_meetings, yearly_meetings, per_rollam, open_to_public, founded_at, version)
                        values (:team, :cycle, :region, 'DISTRICT', :district, 'Okresní tým', 7, 'MAJORITY', 'OF_PRESENT', 1, 0, false, false, now(), 0)""")
                .param("team", cycle)
                .param("cycle", cycle)
                .param("region", region.value())
                .param("district", district.value())
                .update();
        actors.as(
                planner, () -> conduct.addMilestone(cycle, new NewMilestone("Návrh sítě", today.plusDays(10), cycle)));
        alignment(cycle, district.value(), "Okres", cycle);
        alignment(cycle, district.value() + "0", "Okres bez týmu", null);
        database.sql("""
                        insert into evaluation (id, cycle, territory, opened_on, deadline, text, returned_because, version)
                        values (gen_random_uuid(), :cycle, :region, :today, :deadline, '', '', 0)""")
                .param("cycle", cycle)
                .param("region", region.value())
                .param("today", today)
                .param("deadline", today.plusDays(14))
                .update();

        assertThat(year(coordinator, town, Tier.REGION))
                .filteredOn(entry -> entry.kind() != Kind.PHASE)
                .extracting(Entry::kind, Entry::label, Entry::firstDay)
                .containsExactly(
                        tuple(Kind.MILESTONE, "Návrh sítě – Okresní tým", today.plusDays(10)),
                        tuple(Kind.MILESTONE, "Katalog služeb", today.plusDays(11)),
                        tuple(Kind.DISTRICT_DATA, "Okres", today.plusDays(12)),
                        tuple(Kind.DISTRICT_DECLARATIONS, "Okres", today.plusDays(13)),
                        tuple(Kind.EVALUATION, "", today.plusDays(14)));
    }

    @Test
    void anAnnouncedSessionIsThereOnItsDay() {
        scene.city();
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();

        assertThat(at(scene.login("assembly"), scene.city, ApprovalScene.ASSEMBLY_DAY))
                .filteredOn(entry -> entry.kind() == Kind.SESSION)
                .extracting(Entry::label, Entry::subject)
                .containsExactly(tuple("Zastupitelstvo města", scene.procedure));
    }

    @Test
    void aTierIsChosenAndARejectedPlanHasNoDates() {
        cycles.in(town, Phase.OPENING);
        var above = cycles.in(region, Phase.OPENING);
        var rejected = cycles.in(region, Phase.REJECTED);

        assertThat(year(coordinator, town, Tier.REGION))
                .extracting(Entry::cycle)
                .containsOnly(above);
        assertThat(year(coordinator, town, Tier.DISTRICT)).isEmpty();
        assertThat(year(coordinator, town, null)).extracting(Entry::cycle).doesNotContain(rejected);
    }

    @Test
    void pagesJoinAndManyEntriesTakeAsManyStatementsAsOne() {
        cycles.in(town, Phase.OPENING);
        var few = Statements.of(() -> year(coordinator, town, null));
        for (int i = 0; i < 6; i++) {
            cycles.in(town, Phase.OPENING);
        }

        assertThat(Statements.of(() -> year(coordinator, town, null))).hasSameSizeAs(few);
        var all = year(coordinator, town, null);
        var asked = new Asked(town, null, today, today.plusYears(1));
        var pages =
                actors.as(coordinator, () -> List.of(calendar.entries(asked, 0, 20), calendar.entries(asked, 20, 20)));
        assertThat(pages.getFirst()).hasSize(20).isEqualTo(all.subList(0, 20));
        assertThat(pages.getLast()).isEqualTo(all.subList(20, 40));
    }

    private void consultation(UUID cycle, TerritoryPath place) {
        database.sql("""
                        insert into consultation (id, cycle, territory, draft_version, round, opens_on, closes_on, opens_at,
                            closes_at, announced_at, objection, repetition_reason, version)
                        values (:id, :cycle, :place, 1, 1, :opens, :closes, now(), now() + interval '20 days', now(), '', '', 0)""")
                .param("id", UUID.randomUUID())
                .param("cycle", cycle)
                .param("place", place.value())
                .param("opens", today)
                .param("closes", today.plusDays(20))
                .update();
    }

    private void alignment(UUID cycle, String place, String name, @Nullable UUID team) {
        database.sql("""
                        insert into district_alignment (id, cycle, territory, name, team, topics, data_deadline,
                            declaration_deadline, version)
                        values (gen_random_uuid(), :cycle, :place, :name, :team, 'Síť', :data, :declarations, 0)""")
                .param("cycle", cycle)
                .param("place", place)
                .param("name", name)
                .param("team", team, Types.OTHER)
                .param("data", today.plusDays(12))
                .param("declarations", today.plusDays(13))
                .update();
    }

    private List<Entry> year(String who, TerritoryPath place, @Nullable Tier tier) {
        return actors.as(who, () -> calendar.entries(new Asked(place, tier, today, today.plusYears(1)), 0, 500));
    }

    private List<Entry> at(String who, TerritoryPath place, LocalDate day) {
        return actors.as(who, () -> calendar.entries(new Asked(place, null, day, day), 0, 500));
    }
}
