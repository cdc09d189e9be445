package cz.trojlistek.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.territory.LoadTerritories;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real cycles run through use cases and processes at their real dates, and a tampered file does not pass. */
@SpringBootTest
class ReplayTest {

    @Autowired
    Replay replay;

    @Autowired
    ReferenceData reference;

    @Autowired
    LoadTerritories territories;

    @Autowired
    JdbcClient database;

    final List<String> printed = new ArrayList<>();
    final ReplayReport report = new ReplayReport(printed::add);

    @BeforeEach
    void loadTerritories() {
        territories.load(reference.territories().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSecondPlanOfBrnoGoesFromItsConferenceToTheVoteOfTheAssembly() {
        replay.play(null, "brno-2", report);
        assertThat(report.failures()).as(() -> String.join("\n", printed)).isEmpty();
        assertThat(printed)
                .anyMatch(line -> line.startsWith("2009-06-23") && line.contains("approved the plan"))
                .anyMatch(line -> line.contains("holds                holds measures 109"))
                .anyMatch(line -> line.contains("skipped"));
    }

    @Test
    void theStrategyOfChomutovEndsInTheMeetingOfItsMunicipalities() {
        replay.play(null, "mos-chomutov", report);
        assertThat(report.failures()).as(() -> String.join("\n", printed)).isEmpty();
        assertThat(database.sql("""
                                select to_char(m.starts_at at time zone 'Europe/Prague', 'YYYY-MM-DD HH24:MI') || ' '
                                    || (m.published_at is not null)
                                from meeting m where m.territory like '%4203' and m.starts_at::date = '2014-09-22'""").query(String.class).list())
                .as("its third working group")
                .containsExactly("2014-09-22 10:00 true");
        assertThat(database.sql("""
                                select count(*) from swot_item i join swot s on s.group_id = i.group_id
                                where s.territory like '%4203' and s.final_at is not null""").query(Integer.class).single())
                .as("its SWOT, final")
                .isEqualTo(16);
    }

    /** The plan before it is played first: six district teams in seven districts, two towns late, one missing. */
    @Test
    void theRegionPlansWithItsTownsAndDistricts() {
        replay.play(null, "jmk-iv-sprss-2021-2023", report);
        assertThat(report.failures()).as(() -> String.join("\n", printed)).isEmpty();
        assertThat(printed)
                .anyMatch(line -> line.contains("holds                holds districts 7"))
                .anyMatch(line -> line.contains("holds                holds orps 21"))
                .anyMatch(line -> line.startsWith("2020-06-18") && line.contains("approved the plan"))
                .as("BR-146, in the plan before it")
                .anyMatch(line -> line.contains("holds                holds cost_czk 3039820634"))
                .anyMatch(line -> line.contains("holds                holds state_need_czk 1063937222"))
                .filteredOn(line -> line.contains("submitted late"))
                .hasSize(4);
        assertThat(database.sql("""
                                select count(*) from municipal_submission s join planning_cycle c on c.id = s.cycle
                                where c.name like '%SPRSS%' and s.submitted_at is null""").query(Integer.class).single()).isEqualTo(2);
        assertThat(database.sql("""
                                select count(a.team) || ' with a team handed over, ' || count(*) - count(a.team) || ' without'
                                from district_alignment a join planning_cycle c on c.id = a.cycle
                                where c.name like '%SPRSS%' and (a.team is null) = (a.handed_over_at is null)""").query(String.class).single())
                .as("in two regional plans")
                .isEqualTo("12 with a team handed over, 2 without");
    }

    private static final Map<String, String> TAMPERED = Map.of(
            "{days_between: [7, 8], is: 21}", "{days_between: [7, 8], is: 20}",
            "{holds: {measures: 109}}", "{holds: {measures: 110}}",
            "comment_at: \"2009-04-20T23:59:59\", is: accepted", "comment_at: \"2009-04-21T00:00:00\", is: accepted",
            "start: \"2009-06-23\", end: \"2009-06-23\"", "start: \"2009-06-24\", end: \"2009-06-24\"");

    @Test
    void aTamperedFileDoesNotPass() {
        var file = reference.cycles();
        for (var line : TAMPERED.entrySet()) {
            assertThat(file).contains(line.getKey());
            file = file.replace(line.getKey(), line.getValue());
        }
        replay.play(file, "brno-2", report);
        assertThat(report.failures()).as("one for each").hasSize(TAMPERED.size());
    }

    /** A check that held the file against itself would not see it. */
    @Test
    void theLastYearIsTheOneThePlanHasStored() {
        var town = CycleScript.read(reference.demoCycles(), "town");
        var half = new Replay.Manner(null, town.step(3).start(), null);
        var cycle = replay.play(town, null, half, report);
        database.sql("update plan set to_year = 2018 where cycle = ?")
                .param(cycle)
                .update();
        replay.play(town, null, Replay.Manner.WHOLE, report);
        assertThat(report.failures()).containsExactly("valid to 2015, but it is 2018");
    }

    @Test
    void whatCannotBePlayedSaysWhy() {
        assertThatThrownBy(() -> replay.play("cycles: []", "brno-2", report)).hasMessageContaining("no cycle 'brno-2'");
        assertThatThrownBy(() -> replay.play("][", "brno-2", report)).hasMessageContaining("not YAML");
    }
}
