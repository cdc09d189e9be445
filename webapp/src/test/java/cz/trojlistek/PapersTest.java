package cz.trojlistek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers claim is tested: rules have tests and places that exist, decisions have a guard. */
class PapersTest {

    /** The rules that a town's cycle stands on. */
    private static final Set<Integer> OF_A_TOWNS_CYCLE =
            Set.of(103, 104, 105, 106, 110, 112, 113, 120, 121, 122, 124, 126, 127, 129, 130, 131, 132, 133, 134);

    private static final Pattern RULE = Pattern.compile("(?m)^\\| BR-(\\d{3}) \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern WHERE = Pattern.compile("(?m)^\\| BR-\\d{3} \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern PLACE = Pattern.compile("([a-z]+\\.[A-Z]\\w*)(?:\\.([a-z]\\w*))?");
    private static final Pattern TEST_OF_A_RULE = Pattern.compile("void \\w*BR_(\\d{3})\\w*\\(");
    private static final Pattern NUMBER = Pattern.compile("BR_(\\d{3})");
    private static final Pattern GUARD = Pattern.compile("Guarded by: (\\w+(?:, \\w+)*)\\s*\\z");

    @Test
    void everyRuleThatIsClaimedIsInTheNameOfATest() {
        var claimed = claimed(Project.read("docs/rules.md"));
        assertThat(claimed).isNotEmpty();
        assertThat(tested(Project.tests().stream().map(PapersTest::text))).containsAll(claimed);
    }

    @Test
    void theRulesOfATownsCycleAreClaimed() {
        assertThat(claimed(Project.read("docs/rules.md"))).containsAll(OF_A_TOWNS_CYCLE);
    }

    @Test
    void everyClaimedRuleIsOneOfTheField() {
        var rules = Project.read("domain/src/main/resources/reference/business_rules.yaml");
        for (var number : claimed(Project.read("docs/rules.md"))) {
            assertThat(rules).contains("{id: BR-" + number + ",");
        }
    }

    @Test
    void aClaimWithoutATestWouldBeFound() {
        assertThat(claimed("| BR-199 | something | somewhere |")).containsExactly(199);
        assertThat(tested(Stream.of("void BR_198_BR_197_holds() { var BR_199 = 1; }")))
                .containsExactlyInAnyOrder(197, 198);
    }

    @Test
    void everyRuleIsEnforcedWhereThePaperSays() {
        assertThat(places(Project.read("docs/rules.md")))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(exists(place)).as(place).isTrue());
    }

    @Test
    void aPlaceThatIsNotThereWouldBeFound() {
        assertThat(places("| BR-110 | something | `plan.PlanFacts.startProposing`, `plan.FreezePlan` |"))
                .containsExactly("plan.PlanFacts.startProposing", "plan.FreezePlan");
        assertThat(exists("plan.PlanFacts.startProposing")).isTrue();
        assertThat(exists("plan.PlanFacts.allAccepted")).isFalse();
        assertThat(exists("analysis.PlanFacts")).isFalse();
        assertThat(places("| BR-110 | something | somewhere |")).containsExactly("somewhere");
        assertThat(exists("somewhere")).isFalse();
    }

    static List<Path> decisions() {
        try (var files = Files.list(Project.root().resolve("docs/decisions"))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionSaysWhyAndWhatGuardsIt(Path decision) {
        var text = text(decision);
        assertThat(text).contains("## Context", "## Decision", "## Consequence");
        var guard = GUARD.matcher(text);
        assertThat(guard.find()).isTrue();
        for (var name : guard.group(1).split(", ")) {
            assertThat(Project.tests()).as(name).anyMatch(test -> test.endsWith(name + ".java"));
        }
    }

    private static Set<Integer> claimed(String rules) {
        return RULE.matcher(rules)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the third column names, each by itself. */
    private static List<String> places(String rules) {
        return WHERE.matcher(rules)
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .map(place -> place.replace("`", ""))
                .toList();
    }

    private static boolean exists(String place) {
        var named = PLACE.matcher(place);
        if (!named.matches()) {
            return false;
        }
        try {
            var there = Class.forName("cz.trojlistek." + named.group(1), false, PapersTest.class.getClassLoader());
            return named.group(2) == null
                    || Stream.of(there.getDeclaredMethods())
                            .anyMatch(one -> one.getName().equals(named.group(2)));
        } catch (ClassNotFoundException | NoClassDefFoundError nowhere) {
            return false;
        }
    }

    private static Set<Integer> tested(Stream<String> sources) {
        return sources.flatMap(source -> TEST_OF_A_RULE.matcher(source).results())
                .flatMap(method -> NUMBER.matcher(method.group()).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
