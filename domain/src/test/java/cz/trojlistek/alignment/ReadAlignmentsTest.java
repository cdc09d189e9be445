package cz.trojlistek.alignment;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.ElementKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is shown of the links between plans, to whom, and what the trail keeps of them. */
class ReadAlignmentsTest extends TwoTiers {

    @Autowired
    JdbcClient database;

    @Test
    void aLinkIsOfThePieceAndNotOfAVersion() {
        regionSays(measure, AlignmentKind.FULFILS, "");
        planner(() -> {
            write.revise(regional, 0, "Podpora péče doma, jak ji chce návrh.");
            return freeze.freezeDraft(region);
        });
        advance.enter(region, Phase.SETTLING);
        planner(() -> {
            write.revise(regional, 1, "Podpora péče doma po připomínkách.");
            return region;
        });

        assertThat(coordinator(() -> read.list(town, null, 0, 10)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.other().wording()).isEqualTo("Podpora péče doma po připomínkách.");
                    assertThat(link.own().code()).isEqualTo("1.1.1");
                    assertThat(link.own().chapter()).isEqualTo("1");
                });
    }

    @Test
    void whatADraftSaysIsThereForWhoMayReadTheDraft() {
        regionSays(measure, AlignmentKind.FULFILS, "");
        var member = "clen.koordinacni." + UUID.randomUUID();
        people.person(member, Role.COUNCIL_CLERK, BRNO);

        assertThat(coordinator(() -> read.list(town, null, 0, 10))).hasSize(1);
        assertThat(actors.as(member, () -> read.list(town, null, 0, 10))).isEmpty();
        assertThat(actors.as(member, () -> read.overview(town)).all()).isZero();
        assertThat(actors.as(member, () -> read.summaries(town, List.of(measure)))
                        .get(measure))
                .isEqualTo(new ReadAlignments.Summary(measure, "1.1.1", 1, 0, 0, 0));

        tiers.publish(region);
        assertThat(actors.as(member, () -> read.list(town, null, 0, 10)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.other().readable()).isFalse();
                    assertThat(link.other().published()).isTrue();
                });
    }

    @Test
    void linksAreCountedAndNarrowedByWhatFollowsFromThem() {
        regionSays(measure, AlignmentKind.FULFILS, "");
        townSays(regional, AlignmentKind.FULFILS, "");
        var priority = first(region, ElementKind.PRIORITY);
        planner(() -> align.state(priority, measure, AlignmentKind.CONFLICTS, "Každý jinam."));

        var overview = planner(() -> read.overview(region));
        assertThat(overview.all()).isEqualTo(2);
        assertThat(overview.writing()).isTrue();
        assertThat(overview.counts())
                .containsEntry(AlignmentState.AGREEMENT, 1)
                .containsEntry(AlignmentState.CONFLICT, 1)
                .containsEntry(AlignmentState.ONE_SIDE, 0);
        assertThat(planner(() -> read.list(region, AlignmentState.CONFLICT, 0, 10)))
                .extracting(link -> link.own().id())
                .containsExactly(priority);
        assertThat(planner(() -> read.list(region, null, 1, 1))).hasSize(1);
        assertThat(planner(() -> read.of(priority, 0, 10))).hasSize(1);
        assertThat(coordinator(() -> read.summaries(town, List.of(measure))).get(measure))
                .isEqualTo(new ReadAlignments.Summary(measure, "1.1.1", 1, 1, 0, 1));
        assertThat(coordinator(() -> read.overview(town)).writing()).isFalse();
        var subject = coordinator(() -> read.subject(measure));
        assertThat(subject.names()).isFalse();
        assertThat(subject.answers()).isTrue();
        assertThat(coordinator(() -> read.of(measure, 0, 10))).allMatch(subject::speaks);
    }

    @Test
    void namesAreFoundByWordsInAnyOrderWithAndWithoutAccents() {
        assertThat(found("brno OPATRENI")).contains(measure);
        assertThat(found("opatření brno")).contains(measure);
        assertThat(found("opatření olomouc")).isEmpty();
        assertThat(found("100%")).isEmpty();
        assertThatThrownBy(() -> found("\0")).isInstanceOf(Wording.Unusable.class);
        assertThat(planner(() -> find.find(regional, "", 0, 1))).hasSize(1);

        regionSays(measure, AlignmentKind.FULFILS, "");
        assertThat(found("brno opatreni")).doesNotContain(measure);
    }

    @Test
    void BR_200_theTrailKeepsWhatWasSaidByWhomAndWhatWasTakenBack() {
        var said = regionSays(measure, AlignmentKind.FULFILS, "");
        planner(() -> {
            align.change(said, 0, AlignmentKind.CONFLICTS, "Kraj to ruší.");
            return said;
        });
        planner(() -> {
            align.takeBack(said);
            return said;
        });

        var rows = database.sql("""
                        select before, after, reason, person_name, role from audit_entry
                        where action = 'AlignmentStated' and subject = ? order by id""").param(region).query().listOfRows();
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("role")).isEqualTo("REGION_PLANNER");
            assertThat(row.get("person_name")).isEqualTo("region_planner.cz064");
        });
        assertThat(String.valueOf(rows.get(0).get("after"))).contains("4.1.1 – Brno 1.1.1", "alignment.kind.FULFILS");
        assertThat(String.valueOf(rows.get(1).get("before"))).contains("alignment.kind.FULFILS");
        assertThat(rows.get(1).get("reason")).isEqualTo("Kraj to ruší.");
        assertThat(String.valueOf(rows.get(2).get("before"))).contains("alignment.kind.CONFLICTS", "Kraj to ruší.");
        assertThat(rows.get(2).get("after")).isEqualTo("");
    }

    @Test
    void whatIsRemovedFromAPlanIsNotSpokenOfAndTheTrailSaysSo() {
        regionSays(measure, AlignmentKind.FULFILS, "");
        townSays(regional, AlignmentKind.FULFILS, "");
        var priority = first(region, ElementKind.PRIORITY);
        planner(() -> {
            write.remove(priority);
            return priority;
        });

        assertThat(coordinator(() -> read.list(town, null, 0, 10))).isEmpty();
        assertThat(database.sql("""
                        select count(*) from audit_entry where action = 'AlignmentStated' and after = ''
                            and before <> '' and subject in (?, ?)""").params(region, town).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void aPageCostsAsManyStatementsWithManyLinksAsWithOne() {
        regionSays(measure, AlignmentKind.FULFILS, "");
        var one = statements();
        var parent =
                Objects.requireNonNull(tiers.first(town, ElementKind.MEASURE).parent());
        for (int i = 2; i < 40; i++) {
            var id = UUID.randomUUID();
            database.sql("""
                            insert into plan_element (id, plan, cycle, territory, parent, kind, code, path, wording, edit_version)
                            select ?, plan, cycle, territory, ?, kind, '1.1.' || ?, '0001.0001.' || ?, wording, 0
                            from plan_element where id = ?""").params(id, parent, 100 + i, 1000 + i, measure).update();
            database.sql("""
                            insert into plan_alignment (id, lower, upper, side, cycle, territory, kind, reason, said_at, version)
                            values (?, ?, ?, 'UPPER', ?, 'CZ064', 'FULFILS', '', now(), 0)""").params(UUID.randomUUID(), id, regional, region).update();
        }
        assertThat(planner(() -> read.overview(region)).all()).isEqualTo(39);
        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void aDistrictHasNoSide() {
        people.person("planovani.okresu", Role.COORDINATOR, TestPeople.BRNO_DISTRICT);
        var district = plans.drafting(TestPeople.BRNO_DISTRICT, 1);
        var element = first(district, ElementKind.MEASURE);
        assertThatThrownBy(() -> as(Role.COORDINATOR, TestPeople.BRNO_DISTRICT, () -> read.overview(district)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        Role.COORDINATOR,
                        TestPeople.BRNO_DISTRICT,
                        () -> align.state(element, regional, AlignmentKind.FULFILS, "")))
                .isInstanceOf(AlignmentUnusable.class);
        assertThat(as(Role.COORDINATOR, TestPeople.BRNO_DISTRICT, () -> read.summaries(district, List.of(element))))
                .isEmpty();
    }

    private List<UUID> found(String search) {
        return planner(() -> find.find(regional, search, 0, 100)).stream()
                .map(FindAlignable.Alignable::id)
                .toList();
    }

    private List<Integer> statements() {
        return List.of(
                count(() -> read.list(region, null, 0, 26)),
                count(() -> read.of(regional, 0, 21)),
                count(() -> read.overview(region)),
                count(() -> read.summaries(region, List.of(regional))),
                count(() -> find.find(regional, "brno", 0, 26)));
    }

    private int count(Runnable steps) {
        return Statements.of(() -> planner(() -> {
                    steps.run();
                    return region;
                }))
                .size();
    }
}
